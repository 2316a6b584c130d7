alter table study add column practice_trials integer default 1 not null;
alter table study add column catch_trials integer default 2 not null;
alter table study add column presentation varchar(12) default 'SIDE_BY_SIDE' not null;
alter table study add column lease_hours integer default 24 not null;
alter table study add column max_sessions integer default 1 not null;
alter table study add column debrief varchar(12) default 'AT_ONCE' not null;

-- The rules that the study has chosen for its results.
create table study_exclusion (
    study_id bigint not null references study (id),
    exclusion varchar(12) not null,
    primary key (study_id, exclusion)
);
insert into study_exclusion (study_id, exclusion) select id, 'CATCH' from study;
insert into study_exclusion (study_id, exclusion) select id, 'SLIDERS' from study;
insert into study_exclusion (study_id, exclusion) select id, 'LOOKUP' from study;
insert into study_exclusion (study_id, exclusion) select id, 'RECOGNISED' from study;
insert into study_exclusion (study_id, exclusion) select id, 'FAST' from study;

alter table participant add column receipt varchar(20);
alter table participant add constraint participant_receipt unique (receipt);
alter table participant add column withdrawn_at timestamp(6) with time zone;

alter table session add column looked_up boolean;
alter table session add column remark varchar(5000);

alter table trial add column presentation varchar(12);
alter table trial add column submission varchar(36);
alter table trial add column choice_ms bigint;
alter table trial add column response_ms bigint;
alter table trial add column away_ms bigint;
alter table trial add column focus_losses integer;
alter table trial add column left_page boolean;
alter table trial add column page_loads integer;
alter table trial add column confidence_moved boolean;
alter table trial add column expertise_moved boolean;
alter table trial add column slider_moved boolean;
update trial set presentation = 'SIDE_BY_SIDE';
