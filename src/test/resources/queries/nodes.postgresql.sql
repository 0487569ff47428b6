-- role
select
  'Role' as c0,
  role_1.public_id as c1,
  role_1.title as c2,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"code":',
        to_json((occupation_code_1.code)::text)::text,
        ',"match":"',
        classification_1.match_kind,
        '","sharedWithCount":',
        (
          select count(*)
          from (
            select 1 as one
            from classification as other_role
            where (
              other_role.occupation_code_id = classification_1.occupation_code_id
              and other_role.role_id <> classification_1.role_id
              and (
                other_role.lends_pay
                or not (other_role.derived)
                or other_role.steps > 0
              )
            )
          ) as counted
        ),
        '}'
      ), ',' order by occupation_code_1.scheme asc, occupation_code_1.code asc, occupation_code_1.id asc),
      ']'
    )
    from classification as classification_1
      join occupation_code as occupation_code_1
        on occupation_code_1.id = classification_1.occupation_code_id
    where (
      classification_1.role_id = role_1.id
      and classification_1.steps = 0
      and occupation_code_1.scheme = 'ONET_SOC'
    )
  ) as c3
from role as role_1
where role_1.public_id = ?;
-- place
select
  location_1.name as c0,
  (
    select concat('{"kind":"', source_1.kind, '"}')
    from release as release_1
      join source as source_1
        on source_1.id = release_1.source_id
    where release_1.id = location_1.release_id
  ) as c1
from location as location_1
where location_1.public_id = ?;
-- nothing
select role_1.public_id as c0
from role as role_1
where role_1.public_id = ?;
-- unknown
-- null without a statement
