-- The log goes too when it is past its term: sealed batches, the oldest first and whole. The seal stays, so that the chain still holds.
alter table logboek.verzegeling add column vernietigd date;
create index on logboek.verzegeling (nummer) where vernietigd is null;

create function bewaring.logboek_vernietigd(vandaag date) returns bigint
    language plpgsql volatile security definer set search_path = pg_catalog, bewaring
as $$
declare
    zegel logboek.verzegeling;
    aantal bigint;
    samen bigint := 0;
begin
    for zegel in select * from logboek.verzegeling v where v.vernietigd is null order by v.nummer loop
        exit when (zegel.op + interval '5 years')::date > vandaag
            or exists (select from logboek.regel r where r.xid >= zegel.van_xid and r.xid < zegel.tot_xid and r.bewaar_tot > vandaag);
        delete from logboek.regel r where r.xid >= zegel.van_xid and r.xid < zegel.tot_xid;
        get diagnostics aantal = row_count;
        samen := samen + aantal;
        update logboek.verzegeling v set vernietigd = vandaag where v.nummer = zegel.nummer;
    end loop;
    perform bewaring.vastgelegd(vandaag, 'logboek', 'logboek', samen);
    return samen;
end
$$;
revoke execute on function bewaring.logboek_vernietigd(date) from public;
grant execute on function bewaring.logboek_vernietigd(date) to taak_bewaring;
