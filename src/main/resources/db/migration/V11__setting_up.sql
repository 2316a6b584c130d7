-- How many people are expected; what they get at the end, for the panel that they come from; by which names the panel
-- tells who comes.
alter table study add column expected_participants integer;
alter table study add column completion_code varchar(40);
alter table study add column completion_url varchar(500);
alter table study add column panel_parameters varchar(130) default 'PROLIFIC_PID STUDY_ID SESSION_ID' not null;

-- When an admin last said that the preview looks right.
alter table study add column previewed_at timestamp(6) with time zone;
