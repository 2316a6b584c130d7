-- Holds all that results are computed from, so that they are read from it without the wide rows of the table.
create index trial_results on trial (
    session_id, id, item_version_id, answered_at, response_ms, correct, confidence, expertise, recognised, slider_moved,
    original_side
);
