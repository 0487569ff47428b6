-- role
select
  json_object('title', role_1.title, 'summary', role_1.summary) as c0,
  (
    select concat(
      '[',
      string_agg(top_1.c0, ','),
      ']'
    )
    from (
      select
        concat(
          '{"name":',
          nullif(json_quote(alias_1.name), 'null'),
          ',"origin":"',
          alias_1.origin,
          '","ambiguous":',
          case exists (
            select 1 as one
            from role as other_role
            where (
              other_role.id <> alias_1.role_id
              and other_role.id in (
                select same_title.id
                from role as same_title
                where same_title.title_key = alias_1.name_key
                union all
                select same_name.role_id
                from alias as same_name
                where same_name.name_key = alias_1.name_key
              )
            )
          ) when true then 'true' when false then 'false' else 'null' end,
          '}'
        ) as c0,
        alias_1.name as k0,
        alias_1.id as k1
      from alias as alias_1
      where alias_1.role_id = role_1.id
      order by alias_1.name asc, alias_1.id asc
      limit (? + 0)
    ) as top_1
  ) as c1,
  (
    select concat(
      '[',
      string_agg(top_2.c0, ','),
      ']'
    )
    from (
      select
        concat(
          '{"rank":',
          responsibility_1.rank,
          ',"text":',
          nullif(json_quote(responsibility_1.text), 'null'),
          ',"core":',
          case responsibility_1.core when true then 'true' when false then 'false' else 'null' end,
          ',"importance":',
          coalesce(case
            when rating_scale_1.id is not null then concat(
              '{"normalized":',
              coalesce(
                (((cast(
                  (responsibility_1.importance_value - (cast(rating_scale_1.minimum as int8) * 100))
                  as int8
                ) * 20000) + cast(
                  ((cast(rating_scale_1.maximum as int8) * 100) - (cast(rating_scale_1.minimum as int8) * 100))
                  as int8
                )) / (cast(
                  ((cast(rating_scale_1.maximum as int8) * 100) - (cast(rating_scale_1.minimum as int8) * 100))
                  as int8
                ) * 2)),
                'null'
              ),
              ',"respondents":',
              coalesce(
                responsibility_1.importance_respondents,
                'null'
              ),
              '}'
            )
          end, 'null'),
          ',"collectedAt":',
          json_quote(responsibility_1.collected_at),
          '}'
        ) as c0,
        responsibility_1.release_id as k0,
        responsibility_1.rank as k1,
        responsibility_1.id as k2
      from responsibility as responsibility_1
        left outer join rating_scale as rating_scale_1
          on rating_scale_1.id = responsibility_1.importance_scale_id
      where responsibility_1.role_id = role_1.id
      order by responsibility_1.release_id asc, responsibility_1.rank asc, responsibility_1.id asc
      limit (? + 0)
    ) as top_2
  ) as c2,
  case
    when preparation_1.id is not null then json_object(
      'framework',
      preparation_1.framework,
      'label',
      preparation_1.label,
      'typicalEducation',
      preparation_1.education
    )
  end as c3,
  json_object('updatedAt', role_1.updated_at) as c4
from role as role_1
  left outer join preparation as preparation_1
    on (
      preparation_1.role_id = role_1.id
      and preparation_1.release_id = (
        select max(preparation_2.release_id)
        from preparation as preparation_2
        where preparation_2.role_id = role_1.id
      )
    )
where role_1.id = ?;
