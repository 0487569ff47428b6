-- fine
select json_object('title', role_1.title) as c0
from role as role_1
where role_1.id = ?;
-- nobody
select json_object('title', role_1.title) as c0
from role as role_1
where role_1.id = ?;
-- nowhere
select concat(
  '{"availability":"',
  case
    when pay_cell_1.id is null then case
      when exists (
        select 1 as one
        from classification as lending_link
          join pay_coverage as covered
            on (
              covered.scheme = lending_link.scheme
              and covered.scheme_version = lending_link.scheme_version
            )
        where (
          lending_link.role_id = role_1.id
          and lending_link.lends_pay
          and covered.location_id = ?
        )
      ) then 'NOT_PRODUCED'
      else case
        when (
          exists (
            select 1 as one
            from classification as candidate
              join pay_cell as held
                on held.occupation_code_id = candidate.occupation_code_id
            where (
              candidate.role_id = role_1.id
              and candidate.derived
              and candidate.steps = 0
              and held.location_id = ?
            )
          )
          and not exists (
            select 1 as one
            from classification as lender
            where (
              lender.role_id = role_1.id
              and lender.lends_pay
            )
          )
        ) then 'AMBIGUOUS_OCCUPATION'
        else 'NOT_LOADED'
      end
    end
    else case
      when default_pay_1.has_figures then 'PUBLISHED'
      else 'SUPPRESSED'
    end
  end,
  '"}'
) as c0
from role as role_1
  left outer join dataset as dataset_1
    on 1 = 1
  left outer join default_pay as default_pay_1
    on (
      default_pay_1.role_id = role_1.id
      and default_pay_1.location_id = ?
    )
  left outer join pay_cell as pay_cell_1
    on pay_cell_1.id = default_pay_1.pay_cell_id
where role_1.id = ?;
-- never
select concat(
  '{"percentile":{"status":"',
  coalesce(
    case
      when pay_cell_1.id is not null then 'NOT_COLLECTED'
    end,
    'MISSING'
  ),
  '"}}'
) as c0
from role as role_1
  left outer join dataset as dataset_1
    on 1 = 1
  left outer join default_pay as default_pay_1
    on (
      default_pay_1.role_id = role_1.id
      and default_pay_1.location_id = dataset_1.home_location_id
    )
  left outer join pay_cell as pay_cell_1
    on pay_cell_1.id = default_pay_1.pay_cell_id
where role_1.id = ?;
