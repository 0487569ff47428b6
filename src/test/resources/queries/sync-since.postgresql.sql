-- changes
select (
  select json_build_object(
    'edges',
    coalesce(json_agg(page_1.c0 order by page_1.n asc) filter (where page_1.n <= ?), '[]'::json),
    'pageInfo',
    json_build_object(
      'hasNextPage',
      (count(*) > ?),
      'endCursor',
      max(page_1.c1) filter (where page_1.n = least(
        page_1.m,
        ?
      ))
    )
  )
  from (
    select
      *,
      row_number() over (order by page_1_rows.k0 asc) as n,
      count(*) over () as m
    from (
      select
        json_build_object(
          'node',
          json_build_object(
            'kind',
            change_1.kind,
            'at',
            change_1.at,
            'note',
            change_1.note,
            'subject',
            (
              select
                case
                  when role_1.id is not null then json_build_object(
                    '__typename',
                    'Role',
                    'id',
                    role_1.public_id,
                    'slug',
                    role_1.slug,
                    'title',
                    role_1.title,
                    'lifecycle',
                    json_build_object(
                      'status',
                      case
                        when role_1.deprecated_by_id is null then 'ACTIVE'
                        else 'DEPRECATED'
                      end,
                      'replacedBy',
                      (
                        select json_build_object('id', role_2.public_id, 'slug', role_2.slug)
                        from role as role_2
                        where role_2.id = role_1.replaced_by_id
                      )
                    )
                  )
                  else case
                    when release_1.id is not null then json_build_object('__typename', 'Release', 'id', release_1.public_id)
                    else 'null'
                  end
                end
              from change as change_2
                left outer join role as role_1
                  on role_1.public_id = change_2.subject
                left outer join release as release_1
                  on release_1.public_id = change_2.subject
              where change_2.id = change_1.id
            ),
            'release',
            (
              select json_build_object(
                'label',
                release_2.label,
                'source',
                (
                  select json_build_object('name', source_1.name)
                  from source as source_1
                  where source_1.id = release_2.source_id
                )
              )
              from release as release_2
              where release_2.public_id = change_1.release
            )
          )
        ) as c0,
        ('312051756572792E6368616E676573' || '.' || upper(encode(convert_to(cast(change_1.id as text), 'UTF8'), 'hex'))) as c1,
        change_1.id as k0
      from change as change_1
      where change_1.kind in (
        'CREATED', 'UPDATED', 'DEPRECATED', 'REPLACED', 'RESTATED'
      )
      order by change_1.id asc
      fetch next ? rows only
    ) as page_1_rows
  ) as page_1
);
-- dataset
select dataset_1.fingerprint, dataset_1.built_at
from dataset as dataset_1;
