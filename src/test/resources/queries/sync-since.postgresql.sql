-- changes
select (
  select concat(
    '{"edges":[',
    string_agg(page_1.c0, ',' order by page_1.n asc) filter (where page_1.n <= (? + 0)),
    '],"pageInfo":{"hasNextPage":',
    case (count(*) > (? + 0)) when true then 'true' when false then 'false' else 'null' end,
    ',"endCursor":',
    coalesce(to_json((max(page_1.c1) filter (where page_1.n = least(
      page_1.m,
      (? + 0)
    )))::text)::text, 'null'),
    '}}'
  )
  from (
    select
      *,
      row_number() over (order by page_1_rows.k0 asc) as n,
      count(*) over () as m
    from (
      select
        concat(
          '{"node":{"kind":"',
          change_1.kind,
          '","at":',
          to_json((change_1.at)::text)::text,
          ',"note":',
          coalesce(to_json((change_1.note)::text)::text, 'null'),
          ',"subject":',
          coalesce((
            select
              case
                when role_1.id is not null then concat(
                  '{"__typename":"',
                  'Role',
                  '","id":',
                  to_json((role_1.public_id)::text)::text,
                  ',"slug":',
                  to_json((role_1.slug)::text)::text,
                  ',"title":',
                  to_json((role_1.title)::text)::text,
                  ',"lifecycle":{"status":"',
                  case
                    when role_1.deprecated_by_id is null then 'ACTIVE'
                    else 'DEPRECATED'
                  end,
                  '","replacedBy":',
                  coalesce((
                    select concat(
                      '{"id":',
                      to_json((role_2.public_id)::text)::text,
                      ',"slug":',
                      to_json((role_2.slug)::text)::text,
                      '}'
                    )
                    from role as role_2
                    where role_2.id = role_1.replaced_by_id
                  ), 'null'),
                  '}}'
                )
                else case
                  when release_1.id is not null then concat(
                    '{"__typename":"',
                    'Release',
                    '","id":',
                    to_json((release_1.public_id)::text)::text,
                    '}'
                  )
                  else 'null'
                end
              end
            from dataset as dataset_1
              left outer join role as role_1
                on role_1.public_id = change_1.subject
              left outer join release as release_1
                on release_1.public_id = change_1.subject
          ), 'null'),
          ',"release":',
          coalesce((
            select concat(
              '{"label":',
              to_json((release_2.label)::text)::text,
              ',"source":',
              coalesce((
                select concat(
                  '{"name":',
                  to_json((source_1.name)::text)::text,
                  '}'
                )
                from source as source_1
                where source_1.id = release_2.source_id
              ), 'null'),
              '}'
            )
            from release as release_2
            where release_2.public_id = change_1.release
          ), 'null'),
          '}}'
        ) as c0,
        ('312051756572792E6368616E676573' || '.' || upper(encode(convert_to(cast(change_1.id as text), 'UTF8'), 'hex'))) as c1,
        change_1.id as k0
      from change as change_1
      where change_1.kind in (
        'CREATED', 'UPDATED', 'DEPRECATED', 'REPLACED', 'RESTATED'
      )
      order by change_1.id asc
      fetch next (? + 1) rows only
    ) as page_1_rows
  ) as page_1
) as c0;
-- dataset
select
  dataset_1.fingerprint as c0,
  dataset_1.built_at as c1
from dataset as dataset_1;
