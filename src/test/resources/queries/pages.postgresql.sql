-- roles
select (
  select json_build_object(
    'totalCount',
    (
      select count(*)
      from (
        select 1 as one
        from role as role_1
        where role_1.deprecated_by_id is null
      ) as counted
    ),
    'pageInfo',
    json_build_object(
      'hasNextPage',
      (count(*) > ?),
      'hasPreviousPage',
      false,
      'startCursor',
      max((page_1.c2 || '.' || upper(encode(convert_to(cast(page_1.n as text), 'UTF8'), 'hex')))) filter (where (
        page_1.n = 1
        and ? > 0
      )),
      'endCursor',
      max((page_1.c2 || '.' || upper(encode(convert_to(cast(page_1.n as text), 'UTF8'), 'hex')))) filter (where page_1.n = least(
        page_1.m,
        ?
      ))
    ),
    'edges',
    coalesce(json_agg(json_build_object(
      'cursor',
      (page_1.c0 || '.' || upper(encode(convert_to(cast(page_1.n as text), 'UTF8'), 'hex'))),
      'node',
      page_1.c1
    ) order by page_1.n asc) filter (where page_1.n <= ?), '[]'::json)
  )
  from (
    select
      *,
      row_number() over (order by page_1_rows.k0 asc, page_1_rows.k1 asc) as n,
      count(*) over () as m
    from (
      select
        ('312051756572792E726F6C6573205449544C45' || '.' || upper(encode(convert_to(cast(role_1.sort_title as text), 'UTF8'), 'hex')) || '.' || upper(encode(convert_to(cast(role_1.slug as text), 'UTF8'), 'hex'))) as c0,
        json_build_object('slug', role_1.slug) as c1,
        ('312051756572792E726F6C6573205449544C45' || '.' || upper(encode(convert_to(cast(role_1.sort_title as text), 'UTF8'), 'hex')) || '.' || upper(encode(convert_to(cast(role_1.slug as text), 'UTF8'), 'hex'))) as c2,
        role_1.sort_title as k0,
        role_1.slug as k1
      from role as role_1
      where role_1.deprecated_by_id is null
      order by role_1.sort_title asc, role_1.slug asc
      fetch next ? rows only
    ) as page_1_rows
  ) as page_1
);
-- locations
select
  location_1.slug,
  (
    select coalesce(json_agg(json_build_object('scheme', location_code_1.scheme, 'code', location_code_1.code) order by location_code_1.scheme asc, location_code_1.code asc), '[]'::json)
    from location_code as location_code_1
    where location_code_1.location_id = location_1.id
  ),
  (
    select coalesce(json_agg(json_build_object(
      'primary',
      location_within_1.is_primary,
      'location',
      (
        select json_build_object('name', location_2.name)
        from location as location_2
        where location_2.id = location_within_1.within_id
      )
    ) order by location_within_1.is_primary desc, location_within_1.within_id asc), '[]'::json)
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
fetch next ? rows only;
