-- A record opens by the cookie of each device and by a code; the seal holds together what else stands in its row.
alter table vault_opener add column kind varchar(8) default 'COOKIE' not null;
alter table vault_opener add column added_at timestamp with time zone;
update vault_opener set added_at = (select created_at from vault_record where id = record_id);
alter table vault_opener alter column added_at set not null;

alter table vault_record add column lifetime varchar(8) default 'FULL' not null;
alter table vault_record add column seal bytea;

-- How many codes were tried in a minute, by anybody.
create table vault_attempts (
  at_minute timestamp with time zone primary key,
  attempts  int not null
);
