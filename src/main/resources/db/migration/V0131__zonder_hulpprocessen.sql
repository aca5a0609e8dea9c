-- A page asks little and often: starting helper processes for a statement took 40 ms where the statement itself took 5.
alter role vliegwiel_app set max_parallel_workers_per_gather = 0;
