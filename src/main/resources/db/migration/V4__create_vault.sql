-- A person's documents, each encrypted, and what opens them. Without a secret, which only the person has, nothing here tells
-- whose they are or what they say. Each table is found by one key and nothing else, so that it can be partitioned by its hash.
create table vault_record (
  id           uuid                     primary key,
  created_at   timestamp with time zone not null,
  last_used_at timestamp with time zone not null,
  expires_at   timestamp with time zone not null,
  version      bigint                   not null
);

create index vault_record_expires_at on vault_record (expires_at);

create table vault_opener (
  lookup_hash bytea primary key,
  record_id   uuid  not null references vault_record (id) on delete cascade,
  wrapped_key bytea not null
);

create index vault_opener_record_id on vault_opener (record_id);

create table vault_document (
  record_id uuid        not null references vault_record (id) on delete cascade,
  name      varchar(32) not null,
  content   bytea       not null,
  primary key (record_id, name)
);

insert into vault_record (id, created_at, last_used_at, expires_at, version)
select id, created_at, last_used_at, expires_at, version from assessment_session;

insert into vault_opener (lookup_hash, record_id, wrapped_key)
select lookup_hash, id, wrapped_key from assessment_session;

insert into vault_document (record_id, name, content)
select id, 'answers', answers from assessment_session;

drop table assessment_session;
