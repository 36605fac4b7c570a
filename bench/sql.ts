/**
 * The question as one SQL statement. It leaves out: parts of months (each month gets an equal part),
 * exact rounding (the database's floating point), readings, claims' days, what leaves a ladder,
 * undisclosed money, profiles, money that carries over, first short month, end of funding, years.
 */
export const pureSql = `
with recursive
	months (month) as (
		select '2020-01-01' union all
		select date(month, '+1 month') from months where month < '2029-12-01'
	),
	rate (month, tenge) as materialized (
		select month, (
			select micros / 1e6 from rates
			where currency = 'USD' and official = 1
				and day <= min(date(month, '+1 month', '-1 day'), '2024-06-15')
			order by day desc limit 1
		) from months
	),
	runs as materialized (
		select a.program_id, f.origin, a.currency, a.amount_minor,
			substr(coalesce(a.start_on, s.start_on), 1, 7) || '-01' as first,
			coalesce(a.end_on, s.end_on) as last
		from allocations a
		join sources s on s.id = a.source_id
		join funders f on f.id = s.funder_id
		where a.amount_state = 'known' and s.id in (
			select source_id from source_steps where step = 'committed' and day <= '2024-06-15'
		)
	),
	spread as materialized (
		select *, amount_minor / (
			(substr(last, 1, 4) - substr(first, 1, 4)) * 12
			+ substr(last, 6, 2) - substr(first, 6, 2) + 1.0
		) as share from runs
	),
	cells as materialized (
		select program_id, rate.month, origin,
			sum(case currency when 'KZT' then share else share * tenge end) as tenge,
			sum(case currency when 'USD' then share else share / tenge end) as dollars
		from spread
		join rate on rate.month between first and last
		group by program_id, rate.month, origin
	)
select p.id, rate.month, need.monthly,
	sum(case origin when 'state' then round(cells.tenge) end) as state_tenge,
	sum(case origin when 'domestic' then round(cells.tenge) end) as domestic_tenge,
	sum(case origin when 'foreign' then round(cells.tenge) end) as foreign_tenge,
	sum(case origin when 'state' then round(cells.dollars) end) as state_dollars,
	sum(case origin when 'domestic' then round(cells.dollars) end) as domestic_dollars,
	sum(case origin when 'foreign' then round(cells.dollars) end) as foreign_dollars,
	max(0, need.monthly - coalesce(sum(round(cells.tenge)), 0)) as gap,
	round(coalesce(sum(round(cells.tenge)), 0) * 10000 / need.monthly) as coverage
from programs p
join rate
join (
	select v.program_id, sum(l.monthly) as monthly
	from need_versions v join need_lines l on l.need_version_id = v.id
	group by v.program_id
) need on need.program_id = p.id
left join cells on cells.program_id = p.id and cells.month = rate.month
group by p.id, rate.month`;
