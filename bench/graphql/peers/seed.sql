-- Rows for the GraphQL benchmark in the platform's own tables, which `migrate` made before. Deterministic: hash functions
-- only, no random(). 1,200 regions in three tiers, 100,000 enterprises, 250,000 negotiations, 500,000 opinions.
-- Size skew on purpose: 60 "hot" counties hold about 60 % of the enterprises (about 1,000 each), so that a filter by county
-- AND industry still fills a page of 50.
\set ON_ERROR_STOP on
set client_min_messages = warning;
set synchronous_commit = off;
truncate regions, enterprises, negotiations, opinions restart identity cascade;

-- uniform 0..m-1 from any key
create function h(key text, m int) returns int language sql immutable parallel safe as
$$ select ((hashtextextended(key, 42) & 9223372036854775807) % m)::int $$;

-- GB 32100-2015 unified social credit code: 17 characters + check character
create function credit_code(n int, admin_code text) returns text language plpgsql immutable parallel safe as $$
declare
  alphabet constant text := '0123456789ABCDEFGHJKLMNPQRTUWXY';
  w constant int[] := array[1,3,9,27,19,26,16,17,20,29,25,13,8,24,10,30,28];
  body text := '91' || admin_code || 'MA'; v bigint := n; s int := 0; tail text := '';
begin
  for i in 1..7 loop tail := substr(alphabet, (v % 31)::int + 1, 1) || tail; v := v / 31; end loop;
  body := body || tail;
  for i in 1..17 loop s := s + (strpos(alphabet, substr(body, i, 1)) - 1) * w[i]; end loop;
  return body || substr(alphabet, (31 - s % 31) % 31 + 1, 1);
end $$;

-- 24 provinces (40..63: codes that no real division has), 168 cities (7 each), 1,008 counties (6 each)
insert into regions (code, name, level, parent_code)
select (p + 39)::text, '省' || p, 'PROVINCE', null from generate_series(1, 24) p;
insert into regions (code, name, level, parent_code)
select ((c - 1) / 7 + 40)::text || lpad(((c - 1) % 7 + 1)::text, 2, '0'), '市' || c, 'CITY', ((c - 1) / 7 + 40)::text from generate_series(1, 168) c;
create temporary table counties as
select d as n, ((d - 1) / 42 + 40)::text || lpad((((d - 1) / 6) % 7 + 1)::text, 2, '0') || lpad(((d - 1) % 6 + 1)::text, 2, '0') as code from generate_series(1, 1008) d;
insert into regions (code, name, level, parent_code) select code, '县' || n, 'COUNTY', substr(code, 1, 4) from counties;

insert into enterprises (id, name, credit_code, industry, division, kind, employees, is_above_designated_size, is_platform_employer, status, source, is_generated, version)
select e.n,
       (array['华','中','东','南','北','新','金','大','宏','瑞'])[1 + h('a' || n, 10)] ||
       (array['远','信','达','丰','泰','盛','源','和','兴','通'])[1 + h('b' || n, 10)] ||
       (array['科技','制造','物流','建设','食品','纺织','化工','电子'])[1 + h('i' || n, 8)] || '有限公司' || lpad(n::text, 6, '0'),
       credit_code(n, e.code),
       (array['I6510','C3381','G5430','E4710','C1411','C1711','C2614','C3971'])[1 + h('i' || n, 8)],
       e.code, 'PRIVATE', 10 + h('c' || n, 40) * h('d' || n, 60), false, false, 'ACTIVE', 'benchmark', true, 1
from (select s.n, c.code
        from (select n, case when h('hot' || n, 10) < 6 then 1 + h('r' || n, 60) * 16 else 1 + h('q' || n, 1008) end as county
                from generate_series(1, 100000) n) s
        join counties c on c.n = s.county) e;

insert into negotiations (id, division, enterprise_id, employees, is_above_designated_size, has_union, year, scope, state, procedure, table_round,
                          last_step_on, are_teams_balanced, additions, covered_enterprises, skipped_steps, substitutions, version)
select t.n, e.division, e.id, e.employees, false, true, t.year, 'ENTERPRISE', t.state, 'ORDINARY', 1,
       make_date(t.year, 6, 1), true, '[]', '[]', '[]', '[]', 1
from (select n, 1 + h('ne' || n, 100000) as eid, 2020 + h('y' || n, 6) as year,
             (array['DUE','REQUESTED','MEETING','PERFORMING','PERFORMING','EXPIRED','REFUSED'])[1 + h('s' || n, 7)] as state
        from generate_series(1, 250000) n) t
join enterprises e on e.id = t.eid;

insert into opinions (id, negotiation_id, stage, participant, text, created_on, status, is_adopted, version)
select c.n, c.nid, 'REQUESTED', repeat('0', 64),
       '第' || c.n || '条意见：' || repeat((array['建议提高基本工资并公布计算依据。','请双方代表确认会议纪要。','The draft of article 7 needs a clear date. ','已收到材料，稍后答复。'])[1 + h('cb' || c.n, 4)], 1 + h('cr' || c.n, 3)),
       make_date(2020 + h('cy' || c.n, 6), 1 + h('cm' || c.n, 12), 1 + h('cd' || c.n, 28)), 'OPEN', false, 1
from (select n, 1 + h('cn' || n, 250000) as nid from generate_series(1, 500000) n) c;

-- "Enterprises in this region and everything under it": PostGraphile exposes it as the computed column
-- Region.enterpriseCount; the other Node peers run the same text with code = any($1).
create or replace function regions_enterprise_count(r regions) returns int language sql stable as $$
  with recursive t(code) as (select r.code union all select c.code from regions c join t on c.parent_code = t.code)
  select coalesce(sum(k.n), 0)::int from t cross join lateral (select count(*) as n from enterprises where division = t.code) k
$$;
drop function credit_code(int, text);
drop function h(text, int);
vacuum (analyze, freeze);
