-- dataset
select
  (
    select concat(
      '{"slug":',
      to_json((location_1.slug)::text)::text,
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
    )
    from location as location_1
    where location_1.id = dataset_1.home_location_id
  ) as c0,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"name":',
        to_json((source_1.name)::text)::text,
        '}'
      ), ',' order by source_1.precedence asc, source_1.id asc),
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
        to_json((release_2.label)::text)::text,
        ',"source":',
        coalesce((
          select concat(
            '{"publisher":',
            to_json((source_2.publisher)::text)::text,
            '}'
          )
          from source as source_2
          where source_2.id = release_2.source_id
        ), 'null'),
        '}'
      ), ',' order by release_2.id asc),
      ']'
    )
    from release as release_2
  ) as c2
from dataset as dataset_1;
-- sources
select (
  select concat(
    '[',
    string_agg(concat(
      '{"name":',
      to_json((source_1.name)::text)::text,
      ',"latestRelease":',
      coalesce((
        select concat(
          '{"revision":',
          release_1.revision,
          ',"publishedAt":',
          coalesce(to_json((release_1.published_at)::text)::text, 'null'),
          '}'
        )
        from release as release_1
        where release_1.id = (
          select max(newest.id)
          from release as newest
          where newest.source_id = source_1.id
        )
      ), 'null'),
      ',"license":',
      coalesce(case
        when source_1.licence_name is not null then concat(
          '{"spdxId":',
          coalesce(to_json((source_1.licence_spdx)::text)::text, 'null'),
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
  where source_1.kind = 'EDITORIAL'
) as c0;
