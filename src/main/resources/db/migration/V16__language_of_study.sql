-- In which language a study's abstracts and texts are written; pages mark them with it.
alter table study add column language varchar(35) default 'en' not null;
