#pragma once

#include "model/store/connection.h"

namespace dekade::store {

/// The two kinds of file there are, told apart by application_id.
enum class FileKind { Catalogue, User };

/// PRAGMA application_id: "DEKC" and "DEKU" as four letters.
int applicationId(FileKind kind);
/// How many migrations there are: the user_version of an up-to-date file.
int newestVersion(FileKind kind);

/// Looks at a file without touching it or waiting for anybody: BadInput unless it is a Dekade file of this kind, not newer than this
/// program.
base::Result<void> checkIdentity(const QString &path, FileKind kind);

/// Brings a file up to date, all steps in one transaction: numbered scripts of resources/schema, each raises user_version by one.
base::Result<void> migrate(const Connection &connection, FileKind kind);

/// The same up to one version of it, to see what an older file should look like.
base::Result<void> migrateTo(const Connection &connection, FileKind kind, int version);

/// Every CREATE statement of a file in order of name, to compare two files' schemas.
base::Result<QStringList> schemaOf(const Connection &connection);

} // namespace dekade::store
