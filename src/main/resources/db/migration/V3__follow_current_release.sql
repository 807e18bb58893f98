-- An item is known by its release, kind and key. Without a number of its own many are written at once.
create table release_item (
  release_id bigint       not null references release (id),
  kind       varchar(64)  not null,
  item_key   varchar(128) not null,
  position   integer      not null,
  definition text         not null,
  primary key (release_id, kind, item_key)
);

insert into release_item (release_id, kind, item_key, position, definition)
  select release_id, kind, item_key, position, definition from knowledge_item;

drop table knowledge_item;

alter table release_item rename to knowledge_item;

-- The release that new sessions begin with: one row, which all instances follow.
create table current_release (
  id               integer                  primary key check (id = 1),
  release_id       bigint                   not null references release (id),
  -- The content of the jar that set it last by starting: another jar sets it again, the same one does not.
  shipped_checksum varchar(64)              not null,
  changed_at       timestamp with time zone not null
);
