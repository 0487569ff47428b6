-- dataset
select
  (
    select concat(
      '{"slug":',
      json_quote(location_1.slug),
      ',"children":',
      coalesce(
        json_object(
          'totalCount',
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
          )
        ),
        'null'
      ),
      '}'
    )
    from location as location_1
    where location_1.id = dataset_1.home_location_id
  ),
  (
    select concat(
      '[',
      group_concat(json_object('name', source_1.name), ',' order by source_1.precedence asc, source_1.id asc),
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
  ),
  (
    select concat(
      '[',
      group_concat(concat(
        '{"label":',
        json_quote(release_2.label),
        ',"source":',
        coalesce(
          (
            select json_object('publisher', source_2.publisher)
            from source as source_2
            where source_2.id = release_2.source_id
          ),
          'null'
        ),
        '}'
      ), ',' order by release_2.id asc),
      ']'
    )
    from release as release_2
  )
from dataset as dataset_1;
-- sources
select (
  select concat(
    '[',
    group_concat(concat(
      '{"name":',
      json_quote(source_1.name),
      ',"latestRelease":',
      coalesce(
        (
          select json_object('revision', release_1.revision, 'publishedAt', release_1.published_at)
          from release as release_1
          where release_1.id = (
            select max(newest.id)
            from release as newest
            where newest.source_id = source_1.id
          )
        ),
        'null'
      ),
      ',"license":',
      coalesce(
        case
          when source_1.licence_name is not null then concat(
            '{"spdxId":',
            json_quote(source_1.licence_spdx),
            ',"requiresAttribution":',
            coalesce(
              json(case source_1.requires_attribution when 1 then 'true' when 0 then 'false' end),
              'null'
            ),
            ',"allowsRedistribution":',
            coalesce(
              json(case source_1.allows_redistribution when 1 then 'true' when 0 then 'false' end),
              'null'
            ),
            '}'
          )
        end,
        'null'
      ),
      '}'
    ), ',' order by source_1.precedence asc, source_1.id asc),
    ']'
  )
  from source as source_1
  where source_1.kind = 'EDITORIAL'
);
