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

/// A store too damaged to be opened is what backups are for: then the backup takes its place.
static base::Result<void> restoreInto(Context &context, const QString &file)
{
    const base::Result<store::Store *> store = context.store();
    if (store)
        return (*store)->restore(file);
    if (store.error().kind != base::ErrorKind::BadInput)
        return store.error();
    const base::Result<QString> damaged = store::rescue({store::bundledPath(), context.storePath()}, file);
    if (!damaged)
        return damaged.error();
    return {};
}

base::Result<void> runRestore(Context &context)
{
    const QString file = context.words().arguments.value(0);
    if (const auto restored = restoreInto(context, file); !restored)
        return restored.error();
    const QString user = context.storePath();
    return context.deliver(QJsonObject {{u"restored"_s, file}, {u"store"_s, user}},
        Words::tr("%1 is your store now; what was there before is in the folder backups beside it").arg(file) + u'\n');
}

} // namespace dekade::app
