-- By which numbers a recruitment panel knows somebody who takes part in a study. They identify a person to the panel and
-- are kept for payment alone: nothing of an answer refers to them.
create sequence panel_member_seq start with 1 increment by 50;

create table panel_member (
    id bigint primary key,
    study_id bigint not null references study (id),
    account_id bigint not null references account (id),
    panel_participant varchar(64) not null,
    panel_study varchar(64),
    panel_session varchar(64),
    arrived_at timestamp(6) with time zone not null,
    unique (study_id, account_id),
    unique (study_id, panel_participant)
);

-- An invitation by e-mail: to whom, and how far its mail is. The link in it is known by its hash alone.
create sequence invitation_mail_seq start with 1 increment by 50;

create table invitation_mail (
    id bigint primary key,
    invitation_id bigint not null unique references invitation (id),
    email varchar(254) not null,
    name varchar(100),
    language varchar(10) not null,
    note varchar(2000),
    state varchar(10) not null,
    asked_at timestamp(6) with time zone not null,
    tried_at timestamp(6) with time zone,
    sent_at timestamp(6) with time zone
);

create index invitation_mail_state on invitation_mail (state);
