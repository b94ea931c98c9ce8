#include <QCoreApplication>

/// The least a program of Qt does: what every verb is measured against.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return 0;
}
