-- Families have Chinese names, too; empty where the name is the same.
ALTER TABLE family ADD COLUMN name_zh TEXT NOT NULL DEFAULT '';
