-- dataset
select
  (
    select json_build_object(
      'slug',
      location_1.slug,
      'children',
      json_build_object(
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
      )
    )
    from location as location_1
    where location_1.id = dataset_1.home_location_id
  ),
  (
    select coalesce(json_agg(json_build_object('name', source_1.name) order by source_1.precedence asc, source_1.id asc), '[]'::json)
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
    select coalesce(json_agg(json_build_object(
      'label',
      release_2.label,
      'source',
      (
        select json_build_object('publisher', source_2.publisher)
        from source as source_2
        where source_2.id = release_2.source_id
      )
    ) order by release_2.id asc), '[]'::json)
    from release as release_2
  )
from dataset as dataset_1;
-- sources
select (
  select coalesce(json_agg(json_build_object(
    'name',
    source_1.name,
    'latestRelease',
    (
      select json_build_object('revision', release_1.revision, 'publishedAt', release_1.published_at)
      from release as release_1
      where release_1.id = (
        select max(newest.id)
        from release as newest
        where newest.source_id = source_1.id
      )
    ),
    'license',
    case
      when source_1.licence_name is not null then json_build_object(
        'spdxId',
        source_1.licence_spdx,
        'requiresAttribution',
        source_1.requires_attribution,
        'allowsRedistribution',
        source_1.allows_redistribution
      )
    end
  ) order by source_1.precedence asc, source_1.id asc), '[]'::json)
  from source as source_1
  where source_1.kind = 'EDITORIAL'
);
