-- What is counted by item is read from the index alone: how often each was answered, and how much of that came with a
-- time.
create index trial_of_item on trial (item_version_id, correct, answered_at, session_id);

-- Who has uploaded answers, to be named beside the import.
alter table answer_import add column actor_id bigint references account (id);
