-- Who withdrew is nobody's business any more, and the page that asks for it says so.
update audit_entry set actor_id = null where action = 'PARTICIPANT_WITHDREW';
