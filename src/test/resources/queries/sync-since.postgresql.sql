-- changes
select
  change_1.kind as c0,
  change_1.at as c1,
  change_1.note as c2,
  (
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
  ) as c3,
  one_1.c0 as c4,
  one_1.c1 as c5,
  one_1.c2 as c6,
  change_1.id as c7
from (
  select *
  from change as change_1
  where change_1.kind in (
    'CREATED', 'UPDATED', 'DEPRECATED', 'REPLACED', 'RESTATED'
  )
  order by change_1.id asc
  fetch next (? + 1) rows only
) as change_1
  left outer join lateral (
    select
      true as c0,
      release_2.label as c1,
      one_2.c0 as c2
    from release as release_2
      left outer join lateral (
        select source_1.name as c0
        from source as source_1
        where source_1.id = release_2.source_id
      ) as one_2
        on true
    where release_2.public_id = change_1.release
  ) as one_1
    on true
order by change_1.id asc
fetch next (? + 1) rows only;
-- dataset
select
  dataset_1.fingerprint as c0,
  dataset_1.built_at as c1
from dataset as dataset_1;
