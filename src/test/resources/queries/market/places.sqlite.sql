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
    string_agg(page_1.c0, ','),
    ']}'
  )
  from (
    select
      concat(
        '{"node":{"name":',
        nullif(json_quote(location_1.name), 'null'),
        ',"codes":',
        coalesce((
          select concat(
            '[',
            string_agg(json_object('scheme', location_code_1.scheme, 'code', location_code_1.code), ',' order by location_code_1.scheme asc, location_code_1.code asc),
            ']'
          )
          from location_code as location_code_1
          where location_code_1.location_id = location_1.id
        ), 'null'),
        ',"priceLevel":',
        coalesce(case
          when price_level_1.id is not null then concat(
            '{"index":',
            price_level_1.index_milli,
            ',"period":',
            coalesce(json_object('label', price_level_1.period_label), 'null'),
            '}'
          )
        end, 'null'),
        ',"within":',
        coalesce((
          select concat(
            '[',
            string_agg(concat(
              '{"location":',
              coalesce(json_object('slug', location_2.slug), 'null'),
              ',"primary":',
              case location_within_1.is_primary when true then 'true' when false then 'false' else 'null' end,
              '}'
            ), ',' order by location_within_1.is_primary desc, location_within_1.within_id asc),
            ']'
          )
          from location_within as location_within_1
            left outer join location as location_2
              on location_2.id = location_within_1.within_id
          where location_within_1.location_id = location_1.id
        ), 'null'),
        '}}'
      ) as c0,
      location_1.sort_name as k0,
      location_1.slug as k1
    from location as location_1
      left outer join price_level as price_level_1
        on price_level_1.id = (
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
          limit 1
        )
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
    limit (? + 0)
  ) as page_1
) as c0;
