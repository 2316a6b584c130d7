-- Who left is kept, for what they have done, and cannot log in any more.
alter table account add column deactivated_at timestamp(6) with time zone;

-- A change made on a page that shows an earlier edition of the model run is refused, as with studies.
alter table model_run add column edition integer default 1 not null;
