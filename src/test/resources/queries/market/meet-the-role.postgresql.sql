-- role
select
  role_1.title as c0,
  role_1.summary as c1,
  (
    select concat(
      '[',
      string_agg(top_1.c0, ',' order by top_1.k0 asc, top_1.k1 asc),
      ']'
    )
    from (
      select
        concat(
          '{"name":',
          to_json((alias_1.name)::text)::text,
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
      fetch next (? + 0) rows only
    ) as top_1
  ) as c2,
  (
    select concat(
      '[',
      string_agg(top_2.c0, ',' order by top_2.k0 asc, top_2.k1 asc, top_2.k2 asc),
      ']'
    )
    from (
      select
        concat(
          '{"rank":',
          responsibility_1.rank,
          ',"text":',
          to_json((responsibility_1.text)::text)::text,
          ',"core":',
          case responsibility_1.core when true then 'true' when false then 'false' else 'null' end,
          ',"importance":',
          coalesce((
            select concat(
              '{"normalized":',
              coalesce(
                cast((((cast(
                  (responsibility_1.importance_value - (cast(rating_scale_1.minimum as bigint) * 100))
                  as bigint
                ) * 20000) + cast(
                  ((cast(rating_scale_1.maximum as bigint) * 100) - (cast(rating_scale_1.minimum as bigint) * 100))
                  as bigint
                )) / (cast(
                  ((cast(rating_scale_1.maximum as bigint) * 100) - (cast(rating_scale_1.minimum as bigint) * 100))
                  as bigint
                ) * 2)) as text),
                'null'
              ),
              ',"respondents":',
              coalesce(
                cast(responsibility_1.importance_respondents as text),
                'null'
              ),
              '}'
            )
            from rating_scale as rating_scale_1
            where rating_scale_1.id = responsibility_1.importance_scale_id
          ), 'null'),
          ',"collectedAt":',
          coalesce(to_json((responsibility_1.collected_at)::text)::text, 'null'),
          '}'
        ) as c0,
        responsibility_1.release_id as k0,
        responsibility_1.rank as k1,
        responsibility_1.id as k2
      from responsibility as responsibility_1
      where responsibility_1.role_id = role_1.id
      order by responsibility_1.release_id asc, responsibility_1.rank asc, responsibility_1.id asc
      fetch next (? + 0) rows only
    ) as top_2
  ) as c3,
  (
    select concat(
      '{"framework":',
      to_json((preparation_1.framework)::text)::text,
      ',"label":',
      to_json((preparation_1.label)::text)::text,
      ',"typicalEducation":',
      coalesce(to_json((preparation_1.education)::text)::text, 'null'),
      '}'
    )
    from preparation as preparation_1
    where (
      preparation_1.role_id = role_1.id
      and preparation_1.release_id = (
        select max(preparation_2.release_id)
        from preparation as preparation_2
        where preparation_2.role_id = role_1.id
      )
    )
  ) as c4,
  role_1.updated_at as c5
from role as role_1
where role_1.id = ?;
