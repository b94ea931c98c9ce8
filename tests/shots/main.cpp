// Writes PNGs of the figures: dekade-shots DIR
#include "model/figure/figurebuilder.h"
#include "tests/support/samplecatalogue.h"
#include "views/figure/figurescene.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QElapsedTimer>

using namespace dekade;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString folder = application.arguments().value(1, QStringLiteral("."));
    const auto catalogue = tests::sampleCatalogue();
    for (const auto kind : {state::FigureKind::Parameters, state::FigureKind::Tokens, state::FigureKind::ParametersTokens}) {
        for (const auto themeKind : {theme::ThemeKind::Light, theme::ThemeKind::Dark}) {
            state::ViewState state;
            state.figure = kind;
            figure::FigureScene scene;
            figure::SceneOptions options;
            options.size = {1920, 1080};
            options.unit = 1.5;
            options.theme = themeKind;
            scene.setOptions(options);
            QElapsedTimer timer;
            timer.start();
            scene.setData(figure::buildFigure(*catalogue, state, base::Phrases(QLocale::English)));
            qInfo("%lld ms", timer.elapsed());
            QImage image(options.size.toSize(), QImage::Format_RGB32);
            QPainter painter(&image);
            scene.render(&painter, QRectF(image.rect()), scene.sceneRect());
            painter.end();
            image.save(folder + QLatin1Char('/') + keyOf(kind) + QLatin1Char('-') + theme::keyOf(themeKind) + QStringLiteral(".png"));
        }
    }
    return 0;
}
