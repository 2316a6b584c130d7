-- How many trials a session was planned with, and how many of them are practice, so that no page has to count them. Null
-- where answers were collected elsewhere.
alter table session add column planned_trials integer;
alter table session add column practice_trials integer;
update session set
    planned_trials = (select count(*) from trial t where t.session_id = session.id),
    practice_trials = (
        select count(*) from trial t
        join item_version v on v.id = t.item_version_id
        join item i on i.id = v.item_id
        where t.session_id = session.id and i.creator = 'PRACTICE')
where started_at is not null;
