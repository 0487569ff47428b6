-- dataset
select
  concat(
    '{"slug":',
    nullif(json_quote(location_1.slug), 'null'),
    ',"children":{"totalCount":',
    (
      select count(*)
      from (
        select 1 as one
        from location as location_2
        where (
          exists (
            select 1 as one
            from location_within as location_within_1
            where (
              location_within_1.location_id = location_2.id
              and location_within_1.within_id = location_1.id
            )
          )
          and location_2.kind = 'TERRITORY'
        )
      ) as counted
    ),
    '}}'
  ) as c0,
  (
    select concat(
      '[',
      string_agg(json_object('name', source_1.name), ',' order by source_1.precedence asc, source_1.id asc),
      ']'
    )
    from source as source_1
    where exists (
      select 1 as one
      from release as release_1
        join pay_cell as pay_cell_1
          on pay_cell_1.release_id = release_1.id
      where release_1.source_id = source_1.id
    )
  ) as c1,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"label":',
        nullif(json_quote(release_2.label), 'null'),
        ',"source":',
        coalesce(json_object('publisher', source_2.publisher), 'null'),
        '}'
      ), ',' order by release_2.id asc),
      ']'
    )
    from release as release_2
      left outer join source as source_2
        on source_2.id = release_2.source_id
  ) as c2
from dataset as dataset_1
  left outer join location as location_1
    on location_1.id = dataset_1.home_location_id;
-- sources
select (
  select concat(
    '[',
    string_agg(concat(
      '{"name":',
      nullif(json_quote(source_1.name), 'null'),
      ',"latestRelease":{"revision":',
      release_1.revision,
      ',"publishedAt":',
      json_quote(release_1.published_at),
      '},"license":',
      coalesce(case
        when source_1.licence_name is not null then concat(
          '{"spdxId":',
          json_quote(source_1.licence_spdx),
          ',"requiresAttribution":',
          case source_1.requires_attribution when true then 'true' when false then 'false' else 'null' end,
          ',"allowsRedistribution":',
          case source_1.allows_redistribution when true then 'true' when false then 'false' else 'null' end,
          '}'
        )
      end, 'null'),
      '}'
    ), ',' order by source_1.precedence asc, source_1.id asc),
    ']'
  )
  from source as source_1
    left outer join release as release_1
      on release_1.id = (
        select max(newest.id)
        from release as newest
        where newest.source_id = source_1.id
      )
  where source_1.kind = 'EDITORIAL'
) as c0;
