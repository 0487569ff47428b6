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
    case false when true then 'true' when false then 'false' else 'null' end,
    ',"startCursor":',
    coalesce(to_json((max((page_1.c2 || '.' || upper(encode(convert_to(cast(page_1.n as text), 'UTF8'), 'hex')))) filter (where (
      page_1.n = 1
      and (? + 0) > 0
    )))::text)::text, 'null'),
    ',"endCursor":',
    coalesce(to_json((max((page_1.c2 || '.' || upper(encode(convert_to(cast(page_1.n as text), 'UTF8'), 'hex')))) filter (where page_1.n = least(
      page_1.m,
      (? + 0)
    )))::text)::text, 'null'),
    '},"edges":[',
    string_agg(concat(
      '{"cursor":',
      to_json(((page_1.c0 || '.' || upper(encode(convert_to(cast(page_1.n as text), 'UTF8'), 'hex'))))::text)::text,
      ',"node":',
      coalesce(page_1.c1, 'null'),
      '}'
    ), ',' order by page_1.n asc) filter (where page_1.n <= (? + 0)),
    ']}'
  )
  from (
    select
      *,
      row_number() over (order by page_1_rows.k0 asc, page_1_rows.k1 asc) as n,
      count(*) over () as m
    from (
      select
        ('312051756572792E726F6C6573205449544C45' || '.' || upper(encode(convert_to(cast(role_1.sort_title as text), 'UTF8'), 'hex')) || '.' || upper(encode(convert_to(cast(role_1.slug as text), 'UTF8'), 'hex'))) as c0,
        concat(
          '{"slug":',
          to_json((role_1.slug)::text)::text,
          '}'
        ) as c1,
        ('312051756572792E726F6C6573205449544C45' || '.' || upper(encode(convert_to(cast(role_1.sort_title as text), 'UTF8'), 'hex')) || '.' || upper(encode(convert_to(cast(role_1.slug as text), 'UTF8'), 'hex'))) as c2,
        role_1.sort_title as k0,
        role_1.slug as k1
      from role as role_1
      where role_1.deprecated_by_id is null
      order by role_1.sort_title asc, role_1.slug asc
      fetch next (? + 1) rows only
    ) as page_1_rows
  ) as page_1
) as c0;
-- locations
select
  location_1.slug as c0,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"scheme":',
        to_json((location_code_1.scheme)::text)::text,
        ',"code":',
        to_json((location_code_1.code)::text)::text,
        '}'
      ), ',' order by location_code_1.scheme asc, location_code_1.code asc),
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
        coalesce((
          select concat(
            '{"name":',
            to_json((location_2.name)::text)::text,
            '}'
          )
          from location as location_2
          where location_2.id = location_within_1.within_id
        ), 'null'),
        '}'
      ), ',' order by location_within_1.is_primary desc, location_within_1.within_id asc),
      ']'
    )
    from location_within as location_within_1
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
fetch next (? + 0) rows only;
