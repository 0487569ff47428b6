-- roles
select (
  select concat(
    '{"totalCount":',
    (
      select count(*)
      from (
        select 1 as one
        from role as role_1
        where role_1.deprecated_by_id is null
      ) as counted
    ),
    ',"pageInfo":{"hasNextPage":',
    case (count(*) > (? + 0)) when true then 'true' when false then 'false' else 'null' end,
    ',"hasPreviousPage":',
    case 0 when true then 'true' when false then 'false' else 'null' end,
    ',"startCursor":',
    json_quote(max((page_1.c2 || '.' || hex(page_1.n))) filter (where (
      page_1.n = 1
      and (? + 0) > 0
    ))),
    ',"endCursor":',
    json_quote(max((page_1.c2 || '.' || hex(page_1.n))) filter (where page_1.n = min(
      page_1.m,
      (? + 0)
    ))),
    '},"edges":[',
    string_agg(concat(
      '{"cursor":',
      nullif(json_quote((page_1.c0 || '.' || hex(page_1.n))), 'null'),
      ',"node":',
      coalesce(page_1.c1, 'null'),
      '}'
    ), ',') filter (where page_1.n <= (? + 0)),
    ']}'
  )
  from (
    select
      *,
      row_number() over () as n,
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
      limit (? + 1)
    ) as page_1_rows
  ) as page_1
) as c0;
-- locations
select
  json_object('slug', location_1.slug) as c0,
  (
    select concat(
      '[',
      string_agg(json_object('scheme', location_code_1.scheme, 'code', location_code_1.code), ',' order by location_code_1.scheme asc, location_code_1.code asc),
      ']'
    )
    from location_code as location_code_1
    where location_code_1.location_id = location_1.id
  ) as c1,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"primary":',
        case location_within_1.is_primary when true then 'true' when false then 'false' else 'null' end,
        ',"location":',
        coalesce(json_object('name', location_2.name), 'null'),
        '}'
      ), ',' order by location_within_1.is_primary desc, location_within_1.within_id asc),
      ']'
    )
    from location_within as location_within_1
      left outer join location as location_2
        on location_2.id = location_within_1.within_id
    where location_within_1.location_id = location_1.id
  ) as c2
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
limit (? + 0);
