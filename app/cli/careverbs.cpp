// backup and restore: a checked copy of the user's store, and the way back.
#include "app/cli/verbs.h"
#include "model/store/rescue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

namespace dekade::app {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

base::Result<void> runBackup(Context &context)
{
    const base::Result<store::Store *> store = context.store();
    if (!store)
        return store.error();
    const base::Result<QString> made = (*store)->backup(context.words().arguments.value(0), context.words().force);
    if (!made)
        return made.error();
    return context.deliver(QJsonObject {{u"backup"_s, *made}, {u"bytes"_s, QFileInfo(*made).size()}},
        Words::tr("a checked copy of your store is in %1").arg(*made) + u'\n');
}

base::Result<void> runRestore(Context &context)
{
    const QString file = context.words().arguments.value(0);
    const QString user = context.storePath();
    if (const auto restored = store::restoreOver({store::bundledPath(), user}, file); !restored)
        return restored.error();
    return context.deliver(QJsonObject {{u"restored"_s, file}, {u"store"_s, user}},
        Words::tr("%1 is your store now; what was there before is in the folder backups beside it").arg(file) + u'\n');
}

} // namespace dekade::app
