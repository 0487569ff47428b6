-- locations
select (
  select concat(
    '{"totalCount":',
    (
      select count(*)
      from (
        select 1 as one
        from location as location_1
        where (
          location_1.kind in ('STATE')
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
      ) as counted
    ),
    ',"edges":[',
    string_agg(page_1.c0, ',' order by page_1.k0 asc, page_1.k1 asc),
    ']}'
  )
  from (
    select
      concat(
        '{"node":{"name":',
        to_json((location_1.name)::text)::text,
        ',"codes":',
        coalesce((
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
        ), 'null'),
        ',"priceLevel":',
        coalesce((
          select concat(
            '{"index":',
            price_level_1.index_milli,
            ',"period":{"label":',
            to_json((price_level_1.period_label)::text)::text,
            '}}'
          )
          from price_level as price_level_1
          where price_level_1.id = (
            select price_level_2.id
            from price_level as price_level_2
              join release as release_1
                on release_1.id = price_level_2.release_id
            where (
              price_level_2.location_id = location_1.id
              and price_level_2.item = 'ALL_ITEMS'
              and release_1.superseded_by_id is null
            )
            order by
              price_level_2.period_end desc,
              coalesce(release_1.period_end, '') desc,
              price_level_2.id desc
            fetch next 1 rows only
          )
        ), 'null'),
        ',"within":',
        coalesce((
          select concat(
            '[',
            string_agg(concat(
              '{"location":',
              coalesce((
                select concat(
                  '{"slug":',
                  to_json((location_2.slug)::text)::text,
                  '}'
                )
                from location as location_2
                where location_2.id = location_within_1.within_id
              ), 'null'),
              ',"primary":',
              case location_within_1.is_primary when true then 'true' when false then 'false' else 'null' end,
              '}'
            ), ',' order by location_within_1.is_primary desc, location_within_1.within_id asc),
            ']'
          )
          from location_within as location_within_1
          where location_within_1.location_id = location_1.id
        ), 'null'),
        '}}'
      ) as c0,
      location_1.sort_name as k0,
      location_1.slug as k1
    from location as location_1
    where (
      location_1.kind in ('STATE')
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
    fetch next (? + 0) rows only
  ) as page_1
) as c0;
