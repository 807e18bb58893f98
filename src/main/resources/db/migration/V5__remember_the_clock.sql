-- Until when the clock was seen to go on: one row. A clock that has jumped far ahead of it may be wrong, and deletes nothing.
create table vault_clock (
  id      integer                  primary key check (id = 1),
  seen_at timestamp with time zone not null
);

insert into vault_clock (id, seen_at)
select 1, max(last_used_at) from vault_record having max(last_used_at) is not null;
