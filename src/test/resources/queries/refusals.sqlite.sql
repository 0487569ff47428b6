-- fine
select json_object('title', role_1.title)
from role as role_1
where role_1.id = ?;
-- nobody
select json_object('title', role_1.title)
from role as role_1
where role_1.id = ?;
-- nowhere
select (
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
        when coalesce(
          pay_cell_1.annual_mean,
          pay_cell_1.annual_mean_bound,
          pay_cell_1.hourly_mean,
          pay_cell_1.hourly_mean_bound,
          pay_cell_1.annual_p10,
          pay_cell_1.annual_p10_bound,
          pay_cell_1.hourly_p10,
          pay_cell_1.hourly_p10_bound,
          pay_cell_1.annual_p25,
          pay_cell_1.annual_p25_bound,
          pay_cell_1.hourly_p25,
          pay_cell_1.hourly_p25_bound,
          pay_cell_1.annual_p50,
          pay_cell_1.annual_p50_bound,
          pay_cell_1.hourly_p50,
          pay_cell_1.hourly_p50_bound,
          pay_cell_1.annual_p75,
          pay_cell_1.annual_p75_bound,
          pay_cell_1.hourly_p75,
          pay_cell_1.hourly_p75_bound,
          pay_cell_1.annual_p90,
          pay_cell_1.annual_p90_bound,
          pay_cell_1.hourly_p90,
          pay_cell_1.hourly_p90_bound
        ) is null then 'SUPPRESSED'
        else 'PUBLISHED'
      end
    end,
    '"}'
  )
  from dataset as dataset_1
    left outer join pay_cell as pay_cell_1
      on pay_cell_1.id = (
        select default_pay_1.pay_cell_id
        from default_pay as default_pay_1
        where (
          default_pay_1.role_id = role_1.id
          and default_pay_1.location_id = ?
        )
      )
)
from role as role_1
where role_1.id = ?;
-- never
select (
  select concat(
    '{"percentile":{"status":"',
    coalesce(
      case
        when pay_cell_1.id is not null then 'NOT_COLLECTED'
      end,
      'MISSING'
    ),
    '"}}'
  )
  from dataset as dataset_1
    left outer join pay_cell as pay_cell_1
      on pay_cell_1.id = (
        select default_pay_1.pay_cell_id
        from default_pay as default_pay_1
        where (
          default_pay_1.role_id = role_1.id
          and default_pay_1.location_id = dataset_1.home_location_id
        )
      )
)
from role as role_1
where role_1.id = ?;
