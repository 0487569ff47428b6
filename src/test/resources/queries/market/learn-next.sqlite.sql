-- skill
select
  json_object('name', skill_1.name) as c0,
  case
    when skill_2.id is not null then json_object('name', skill_2.name)
  end as c1,
  (
    select concat(
      '{"totalCount":',
      (
        select count(*)
        from (
          select 1 as one
          from role as role_1
          where role_1.id in (
            select role_skill_1.role_id
            from role_skill as role_skill_1
            where role_skill_1.skill_id = skill_1.id
          )
        ) as counted
      ),
      ',"edges":',
      0,
      '[',
      string_agg(page_1.c0, ','),
      ']}'
    )
    from (
      select
        concat(
          '{"rank":,"node":{"title":',
          nullif(json_quote(role_1.title), 'null'),
          ',"skills":',
          coalesce((
            select concat(
              '[',
              string_agg(top_1.c0, ','),
              ']'
            )
            from (
              select
                concat(
                  '{"skill":',
                  coalesce(json_object('name', skill_3.name), 'null'),
                  ',"level":',
                  coalesce((
                    select concat(
                      '{"value":',
                      coalesce(
                        role_skill_2.level_value,
                        'null'
                      ),
                      ',"status":"',
                      role_skill_2.level_status,
                      '"}'
                    )
                    from rating_scale as rating_scale_1
                    where rating_scale_1.id = role_skill_2.level_scale_id
                  ), 'null'),
                  '}'
                ) as c0,
                case
                  when role_skill_2.level_value is null then 1
                  else 0
                end as k0,
                coalesce(role_skill_2.level_value, 0) as k1,
                coalesce(role_skill_2.in_demand, 0) as k2,
                coalesce(role_skill_2.hot_technology, 0) as k3,
                skill_3.sort_name as k4,
                skill_3.public_id as k5,
                role_skill_2.id as k6
              from role_skill as role_skill_2
                join skill as skill_3
                  on skill_3.id = role_skill_2.skill_id
              where role_skill_2.role_id = role_1.id
              order by
                case
                  when role_skill_2.level_value is null then 1
                  else 0
                end asc,
                coalesce(role_skill_2.level_value, 0) desc,
                coalesce(role_skill_2.in_demand, 0) desc,
                coalesce(role_skill_2.hot_technology, 0) desc,
                skill_3.sort_name asc,
                skill_3.public_id asc,
                role_skill_2.id asc
              limit (? + 0)
            ) as top_1
          ), 'null'),
          '}}'
        ) as c0,
        role_1.sort_title as k0,
        role_1.slug as k1
      from role as role_1
      where role_1.id in (
        select role_skill_1.role_id
        from role_skill as role_skill_1
        where role_skill_1.skill_id = skill_1.id
      )
      order by role_1.sort_title asc, role_1.slug asc
      limit (? + 0)
    ) as page_1
  ) as c2
from skill as skill_1
  left outer join skill as skill_2
    on skill_2.id = skill_1.broader_id
where skill_1.public_id = ?;
