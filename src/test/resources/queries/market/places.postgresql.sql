-- locations
select (
  select json_build_object(
    'totalCount',
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
    'edges',
    coalesce(json_agg(page_1.c0 order by page_1.k0 asc, page_1.k1 asc), '[]'::json)
  )
  from (
    select
      json_build_object(
        'node',
        json_build_object(
          'name',
          location_1.name,
          'codes',
          (
            select coalesce(json_agg(json_build_object('scheme', location_code_1.scheme, 'code', location_code_1.code) order by location_code_1.scheme asc, location_code_1.code asc), '[]'::json)
            from location_code as location_code_1
            where location_code_1.location_id = location_1.id
          ),
          'priceLevel',
          (
            select json_build_object(
              'index',
              trim_scale(price_level_1.index_milli * 0.001),
              'period',
              json_build_object('label', price_level_1.period_label)
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
          ),
          'within',
          (
            select coalesce(json_agg(json_build_object(
              'location',
              (
                select json_build_object('slug', location_2.slug)
                from location as location_2
                where location_2.id = location_within_1.within_id
              ),
              'primary',
              location_within_1.is_primary
            ) order by location_within_1.is_primary desc, location_within_1.within_id asc), '[]'::json)
            from location_within as location_within_1
            where location_within_1.location_id = location_1.id
          )
        )
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
    fetch next ? rows only
  ) as page_1
);
