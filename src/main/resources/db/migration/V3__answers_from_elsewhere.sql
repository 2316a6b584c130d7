-- Answers that were collected elsewhere: what their file does not say stays empty.
alter table trial alter column original_side drop not null;
alter table session alter column started_at drop not null;
alter table session alter column last_seen_at drop not null;

-- A pid is known within its study alone, so that answers exported from one can be imported into another. The column is
-- replaced because the database itself has chosen the name of its unique constraint.
alter table participant add column code varchar(40);
update participant set code = pid;
alter table participant alter column code set not null;
alter table participant drop column pid;
alter table participant rename column code to pid;
alter table participant add constraint participant_pid unique (study_id, pid);

alter table item add column abstract_id integer;

-- Imports that a page has started, so that any server can show how far they are.
create sequence answer_import_seq start with 1 increment by 50;

create table answer_import (
    id bigint primary key,
    study_id bigint not null references study (id),
    state varchar(10) not null,
    started_at timestamp(6) with time zone not null,
    heard_of_at timestamp(6) with time zone not null,
    rows_done integer not null,
    rows_in_file integer,
    created integer,
    unchanged integer
);

create table answer_import_finding (
    answer_import_id bigint not null references answer_import (id),
    place integer not null,
    line bigint not null,
    message varchar(2000) not null,
    primary key (answer_import_id, place)
);
