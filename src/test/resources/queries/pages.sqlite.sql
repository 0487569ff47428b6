-- roles
select (
  select concat(
    '{"totalCount":',
    json_quote((
      select count(*)
      from (
        select 1 as one
        from role as role_1
        where role_1.deprecated_by_id is null
      ) as counted
    )),
    ',"pageInfo":',
    coalesce(
      json_object(
        'hasNextPage',
        json(case (count(*) > ?) when 1 then 'true' when 0 then 'false' end),
        'hasPreviousPage',
        json(case 0 when 1 then 'true' when 0 then 'false' end),
        'startCursor',
        max((page_1.c2 || '.' || hex(page_1.n))) filter (where (
          page_1.n = 1
          and ? > 0
        )),
        'endCursor',
        max((page_1.c2 || '.' || hex(page_1.n))) filter (where page_1.n = min(
          page_1.m,
          ?
        ))
      ),
      'null'
    ),
    ',"edges":',
    coalesce(
      concat(
        '[',
        group_concat(concat(
          '{"cursor":',
          json_quote((page_1.c0 || '.' || hex(page_1.n))),
          ',"node":',
          coalesce(page_1.c1, 'null'),
          '}'
        ), ',') filter (where page_1.n <= ?),
        ']'
      ),
      'null'
    ),
    '}'
  )
  from (
    select
      *,
      row_number() over (order by page_1_rows.k0 asc, page_1_rows.k1 asc) as n,
      count(*) over () as m
    from (
      select
        ('312051756572792E726F6C6573205449544C45' || '.' || hex(role_1.sort_title) || '.' || hex(role_1.slug)) as c0,
        json_object('slug', role_1.slug) as c1,
        ('312051756572792E726F6C6573205449544C45' || '.' || hex(role_1.sort_title) || '.' || hex(role_1.slug)) as c2,
        role_1.sort_title as k0,
        role_1.slug as k1
      from role as role_1
      where role_1.deprecated_by_id is null
      order by role_1.sort_title asc, role_1.slug asc
      limit ?
    ) as page_1_rows
  ) as page_1
);
-- locations
select
  json_object('slug', location_1.slug),
  (
    select concat(
      '[',
      group_concat(json_object('scheme', location_code_1.scheme, 'code', location_code_1.code), ',' order by location_code_1.scheme asc, location_code_1.code asc),
      ']'
    )
    from location_code as location_code_1
    where location_code_1.location_id = location_1.id
  ),
  (
    select concat(
      '[',
      group_concat(concat(
        '{"primary":',
        coalesce(
          json(case location_within_1.is_primary when 1 then 'true' when 0 then 'false' end),
          'null'
        ),
        ',"location":',
        coalesce(
          (
            select json_object('name', location_2.name)
            from location as location_2
            where location_2.id = location_within_1.within_id
          ),
          'null'
        ),
        '}'
      ), ',' order by location_within_1.is_primary desc, location_within_1.within_id asc),
      ']'
    )
    from location_within as location_within_1
    where location_within_1.location_id = location_1.id
  )
from location as location_1
where (
  location_1.kind in ('TERRITORY')
  and exists (
    select 1 as one
    from wider_location as wider_location_1
    where (
      wider_location_1.location_id = location_1.id
      and wider_location_1.wider_id = ?
      and wider_location_1.rank > 0
    )
  )
)
order by location_1.sort_name asc, location_1.slug asc
limit ?;
