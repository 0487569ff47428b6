-- roles
select
  json_object('slug', role_1.slug) as c0,
  concat(
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
            and covered.location_id = dataset_1.home_location_id
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
                and held.location_id = dataset_1.home_location_id
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
        when default_pay_2.has_figures then 'PUBLISHED'
        else 'SUPPRESSED'
      end
    end,
    '","mean":{"amount":',
    coalesce(
      coalesce(
        pay_cell_1.annual_mean,
        case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
        end
      ),
      'null'
    ),
    ',"status":"',
    coalesce(
      case
        when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
        else pay_cell_1.annual_mean_status
      end,
      'MISSING'
    ),
    '"},"sampleSize":',
    coalesce(case
      when pay_cell_1.sample_count is not null then concat(
        '{"count":',
        pay_cell_1.sample_count,
        ',"unit":"',
        pay_cell_1.sample_unit,
        '"}'
      )
    end, 'null'),
    ',"measuredFor":',
    coalesce((
      select json_object('code', occupation_code_1.code)
      from classification as classification_1
        join occupation_code as occupation_code_1
          on occupation_code_1.id = classification_1.occupation_code_id
      where (
        classification_1.role_id = role_1.id
        and occupation_code_1.id = pay_cell_1.occupation_code_id
      )
    ), 'null'),
    ',"source":',
    coalesce((
      select concat(
        '{"name":',
        nullif(json_quote(source_2.name), 'null'),
        ',"license":',
        coalesce(case
          when source_2.licence_name is not null then json_object('name', source_2.licence_name)
        end, 'null'),
        '}'
      )
      from release as release_2
        join source as source_2
          on source_2.id = release_2.source_id
      where release_2.id = pay_cell_1.release_id
    ), 'null'),
    '}'
  ) as c1,
  concat(
    '{"lifecycle":{"status":"',
    case
      when role_1.deprecated_by_id is null then 'ACTIVE'
      else 'DEPRECATED'
    end,
    '","replacedBy":',
    coalesce(case
      when role_2.id is not null then json_object('slug', role_2.slug)
    end, 'null'),
    '}}'
  ) as c2,
  case
    when preparation_1.id is not null then concat(
      '{"level":',
      preparation_1.level,
      ',"label":',
      nullif(json_quote(preparation_1.label), 'null'),
      '}'
    )
  end as c3
from role as role_1
  left outer join dataset as dataset_1
    on 1 = 1
  left outer join default_pay as default_pay_2
    on (
      default_pay_2.role_id = role_1.id
      and default_pay_2.location_id = dataset_1.home_location_id
    )
  left outer join pay_cell as pay_cell_1
    on pay_cell_1.id = default_pay_2.pay_cell_id
  left outer join role as role_2
    on role_2.id = role_1.replaced_by_id
  left outer join preparation as preparation_1
    on (
      preparation_1.role_id = role_1.id
      and preparation_1.release_id = (
        select max(preparation_2.release_id)
        from preparation as preparation_2
        where preparation_2.role_id = role_1.id
      )
    )
where role_1.deprecated_by_id is null
order by role_1.sort_title asc, role_1.slug asc
limit (? + 0);
