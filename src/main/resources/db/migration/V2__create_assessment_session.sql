-- What a person answered, encrypted. The secret that finds and opens a row is in the person's browser only.
create table assessment_session (
  id               uuid                     primary key,
  lookup_hash      bytea                    not null unique,
  release_checksum varchar(64)              not null,
  wrapped_key      bytea                    not null,
  answers          bytea                    not null,
  created_at       timestamp with time zone not null,
  last_used_at     timestamp with time zone not null,
  expires_at       timestamp with time zone not null,
  version          bigint                   not null
);

create index assessment_session_expires_at on assessment_session (expires_at);
