-- One schema for H2 and PostgreSQL: only types and clauses that both know.

create sequence account_seq start with 1 increment by 50;
create sequence first_admin_link_seq start with 1 increment by 50;
create sequence study_seq start with 1 increment by 50;
create sequence consent_text_seq start with 1 increment by 50;
create sequence item_seq start with 1 increment by 50;
create sequence item_version_seq start with 1 increment by 50;
create sequence participant_seq start with 1 increment by 50;
create sequence session_seq start with 1 increment by 50;
create sequence trial_seq start with 1 increment by 50;

create table account (
    id bigint primary key,
    email varchar(254) not null unique,
    password_hash varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    gender varchar(20),
    age integer,
    country varchar(80),
    career_position varchar(40),
    experience_years integer
);

create table account_role (
    account_id bigint not null references account (id),
    role varchar(20) not null,
    primary key (account_id, role)
);

create table first_admin_link (
    id bigint primary key,
    token_hash varchar(64) not null unique,
    created_at timestamp(6) with time zone not null
);

create table study (
    id bigint primary key,
    slug varchar(60) not null unique,
    title varchar(200) not null,
    description varchar(20000) not null,
    status varchar(10) not null,
    human_trials integer not null,
    machine_trials integer not null,
    created_at timestamp(6) with time zone not null
);

create table study_subfield (
    study_id bigint not null references study (id),
    place integer not null,
    name varchar(100) not null,
    primary key (study_id, place),
    unique (study_id, name)
);

create table consent_text (
    id bigint primary key,
    study_id bigint not null references study (id),
    version integer not null,
    text varchar(50000) not null,
    created_at timestamp(6) with time zone not null,
    unique (study_id, version)
);

create table item (
    id bigint primary key,
    study_id bigint not null references study (id),
    doi varchar(200) not null,
    creator varchar(10) not null,
    subfield varchar(100) not null,
    current_version integer not null,
    created_at timestamp(6) with time zone not null,
    unique (study_id, creator, doi)
);

create table item_version (
    id bigint primary key,
    item_id bigint not null references item (id),
    version integer not null,
    original_text varchar(20000) not null,
    altered_text varchar(20000) not null,
    combined_text varchar(40000),
    created_at timestamp(6) with time zone not null,
    unique (item_id, version)
);

create table participant (
    id bigint primary key,
    study_id bigint not null references study (id),
    account_id bigint references account (id),
    pid varchar(20) not null unique,
    consent_text_id bigint references consent_text (id),
    consented_at timestamp(6) with time zone,
    gender varchar(20),
    age integer,
    country varchar(80),
    career_position varchar(40),
    experience_years integer,
    unique (study_id, account_id)
);

create table session (
    id bigint primary key,
    participant_id bigint not null references participant (id),
    number integer not null,
    state varchar(12) not null,
    started_at timestamp(6) with time zone not null,
    last_seen_at timestamp(6) with time zone not null,
    ended_at timestamp(6) with time zone,
    unique (participant_id, number)
);

create table trial (
    id bigint primary key,
    session_id bigint not null references session (id),
    position integer not null,
    item_version_id bigint not null references item_version (id),
    original_side varchar(1) not null,
    choice varchar(1),
    correct boolean,
    confidence integer,
    expertise integer,
    recognised boolean,
    shown_at timestamp(6) with time zone,
    answered_at timestamp(6) with time zone,
    unique (session_id, position)
);

create index trial_item_version on trial (item_version_id);
create index account_participant on participant (account_id);
