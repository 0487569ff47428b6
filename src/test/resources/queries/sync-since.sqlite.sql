-- changes
select
  concat(
    '{"kind":"',
    change_1.kind,
    '","at":',
    nullif(json_quote(change_1.at), 'null'),
    ',"note":',
    json_quote(change_1.note),
    '}'
  ) as c0,
  case
    when dataset_1.id is not null then case
      when role_1.id is not null then concat(
        '{"__typename":"',
        'Role',
        '","id":',
        nullif(json_quote(role_1.public_id), 'null'),
        ',"slug":',
        nullif(json_quote(role_1.slug), 'null'),
        ',"title":',
        nullif(json_quote(role_1.title), 'null'),
        ',"lifecycle":{"status":"',
        case
          when role_1.deprecated_by_id is null then 'ACTIVE'
          else 'DEPRECATED'
        end,
        '","replacedBy":',
        coalesce(case
          when role_2.id is not null then json_object('id', role_2.public_id, 'slug', role_2.slug)
        end, 'null'),
        '}}'
      )
      else case
        when release_1.id is not null then concat(
          '{"__typename":"',
          'Release',
          '","id":',
          nullif(json_quote(release_1.public_id), 'null'),
          '}'
        )
        else 'null'
      end
    end
  end as c1,
  case
    when release_2.id is not null then concat(
      '{"label":',
      nullif(json_quote(release_2.label), 'null'),
      ',"source":',
      coalesce(json_object('name', source_1.name), 'null'),
      '}'
    )
  end as c2,
  change_1.id as c3
from change as change_1
  left outer join dataset as dataset_1
    on 1 = 1
  left outer join role as role_1
    on role_1.public_id = change_1.subject
  left outer join release as release_1
    on release_1.public_id = change_1.subject
  left outer join role as role_2
    on role_2.id = role_1.replaced_by_id
  left outer join release as release_2
    on release_2.public_id = change_1.release
  left outer join source as source_1
    on source_1.id = release_2.source_id
where change_1.kind in (
  'CREATED', 'UPDATED', 'DEPRECATED', 'REPLACED', 'RESTATED'
)
order by change_1.id asc
limit (? + 1);
-- dataset
select json_object('fingerprint', dataset_1.fingerprint, 'builtAt', dataset_1.built_at) as c0
from dataset as dataset_1;
