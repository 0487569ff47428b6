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
          '{"rank":',
          responsibility_1.rank,
          ',"text":',
          nullif(json_quote(responsibility_1.text), 'null'),
          '}'
        ) as c0,
        responsibility_1.release_id as k0,
        responsibility_1.rank as k1,
        responsibility_1.id as k2
      from responsibility as responsibility_1
      where responsibility_1.role_id = role_1.id
      order by responsibility_1.release_id asc, responsibility_1.rank asc, responsibility_1.id asc
      limit (? + 0)
    ) as top_1
  ) as c1,
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
        when default_pay_1.has_figures then 'PUBLISHED'
        else 'SUPPRESSED'
      end
    end,
    '","concept":',
    coalesce('"' || pay_cell_1.concept || '"', 'null'),
    ',"method":',
    coalesce('"' || pay_cell_1.method || '"', 'null'),
    ',"mean":{"amount":',
    coalesce(
      coalesce(
        pay_cell_1.annual_mean,
        case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
        end
      ),
      'null'
    ),
    ',"currency":',
    nullif(json_quote(coalesce(
      pay_cell_1.currency,
      (
        select currency_of.currency
        from location as currency_of
        where currency_of.id = dataset_1.home_location_id
      )
    )), 'null'),
    ',"per":"',
    'YEAR',
    '","display":',
    nullif(json_quote(coalesce(
      coalesce(
        case
          when coalesce(
            coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_mean_bound,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
              end
            )
          ) is not null then (case coalesce(
            pay_cell_1.currency,
            (
              select currency_of.currency
              from location as currency_of
              where currency_of.id = dataset_1.home_location_id
            )
          )
            when 'USD' then '$'
            when 'EUR' then '€'
            when 'GBP' then '£'
            else (coalesce(
              pay_cell_1.currency,
              (
                select currency_of.currency
                from location as currency_of
                where currency_of.id = dataset_1.home_location_id
              )
            ) || ' ')
          end || format('%,d', coalesce(
            coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_mean_bound,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
              end
            )
          ) / 100) || case coalesce(
            coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_mean_bound,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
              end
            )
          ) % 100 when 0 then '' else format('.%02d', coalesce(
            coalesce(
              pay_cell_1.annual_mean,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean * 2080)
              end
            ),
            coalesce(
              pay_cell_1.annual_mean_bound,
              case
                when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_1.hourly_mean_bound * 2080)
              end
            )
          ) % 100) end || case case
            when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
            else pay_cell_1.annual_mean_status
          end
            when 'TOP_CODED' then ' or more'
            when 'BOTTOM_CODED' then ' or less'
            else ''
          end)
        end,
        case case
          when pay_cell_1.annual_mean_status = 'NOT_COLLECTED' then pay_cell_1.hourly_mean_status
          else pay_cell_1.annual_mean_status
        end
          when 'NOT_RELEASED' then 'Not released'
          when 'SUPPRESSED_CONFIDENTIAL' then 'Suppressed'
          when 'SUPPRESSED_UNRELIABLE' then 'Suppressed'
          when 'WITHHELD_PRIVACY' then 'Withheld'
          when 'NOT_APPLICABLE' then 'Not applicable'
          when 'NOT_COLLECTED' then 'Not collected'
        end
      ),
      'Not held'
    )), 'null'),
    '},"sampleSize":',
    coalesce(case
      when pay_cell_1.sample_count is not null then concat(
        '{"count":',
        pay_cell_1.sample_count,
        ',"unit":"',
        pay_cell_1.sample_unit,
        '","scope":',
        nullif(json_quote(pay_cell_1.sample_scope), 'null'),
        ',"windowMonths":',
        coalesce(
          pay_cell_1.sample_window_months,
          'null'
        ),
        '}'
      )
    end, 'null'),
    ',"referencePeriod":',
    coalesce(case
      when pay_cell_1.period_end is not null then json_object('label', pay_cell_1.period_label)
    end, 'null'),
    ',"updatedAt":',
    json_quote(pay_cell_1.updated_at),
    ',"source":',
    coalesce((
      select json_object('name', source_2.name)
      from release as release_2
        join source as source_2
          on source_2.id = release_2.source_id
      where release_2.id = pay_cell_1.release_id
    ), 'null'),
    '}'
  ) as c2,
  (
    select concat(
      '{"totalCount":',
      (
        select count(*)
        from (
          select 1 as one
          from related_profession as related_profession_1
            join release as release_3
              on release_3.id = related_profession_1.release_id
            join role as role_2
              on role_2.id = related_profession_1.related_id
          where related_profession_1.role_id = role_1.id
        ) as counted
      ),
      ',"edges":[',
      string_agg(page_1.c0, ','),
      ']}'
    )
    from (
      select
        concat(
          '{"node":{"role":',
          coalesce(json_object('title', role_2.title), 'null'),
          ',"openings":',
          coalesce((
            select concat(
              '{"count":',
              coalesce(
                demand_2.count,
                'null'
              ),
              ',"unit":"',
              demand_2.unit,
              '","period":',
              coalesce(case
                when demand_2.period_end is not null then json_object('label', demand_2.period_label)
              end, 'null'),
              '}'
            )
            from demand as demand_2
            where demand_2.id = (
              select demand_1.id
              from demand as demand_1
                join release as release_4
                  on release_4.id = demand_1.release_id
                join source as source_3
                  on source_3.id = release_4.source_id
              where (
                demand_1.role_id = role_2.id
                and demand_1.location_id = (
                  select dataset.home_location_id
                  from dataset
                )
                and demand_1.measure = 'ADVERTISED_POSTINGS'
                and release_4.superseded_by_id is null
              )
              order by
                (release_4.source_id = release_3.source_id) desc,
                source_3.precedence asc,
                coalesce(demand_1.period_end, '') desc,
                demand_1.id desc
              limit 1
            )
          ), 'null'),
          ',"averagePay":',
          coalesce((
            select concat(
              '{"concept":',
              coalesce('"' || pay_cell_3.concept || '"', 'null'),
              ',"method":',
              coalesce('"' || pay_cell_3.method || '"', 'null'),
              ',"mean":{"amount":',
              coalesce(
                coalesce(
                  pay_cell_3.annual_mean,
                  case
                    when pay_cell_3.annual_mean_status = 'NOT_COLLECTED' then (pay_cell_3.hourly_mean * 2080)
                  end
                ),
                'null'
              ),
              ',"currency":',
              nullif(json_quote(coalesce(
                pay_cell_3.currency,
                (
                  select currency_of.currency
                  from location as currency_of
                  where currency_of.id = (
                    select dataset.home_location_id
                    from dataset
                  )
                )
              )), 'null'),
              ',"per":"',
              'YEAR',
              '"},"sampleSize":',
              coalesce(case
                when pay_cell_3.sample_count is not null then concat('{"count":', pay_cell_3.sample_count, '}')
              end, 'null'),
              ',"updatedAt":',
              json_quote(pay_cell_3.updated_at),
              '}'
            )
            from dataset as dataset_2
              left outer join pay_cell as pay_cell_3
                on pay_cell_3.id = coalesce(
                  (
                    select pay_cell_4.id
                    from pay_cell as pay_cell_4
                      join release as release_5
                        on release_5.id = pay_cell_4.release_id
                      join source as source_4
                        on source_4.id = release_5.source_id
                    where (
                      pay_cell_4.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                      and pay_cell_4.role_id = role_2.id
                      and release_5.source_id = release_3.source_id
                      and release_5.superseded_by_id is null
                      and pay_cell_4.industry is null
                      and pay_cell_4.ownership is null
                    )
                    order by
                      source_4.precedence asc,
                      coalesce(
                        coalesce(pay_cell_4.period_end, pay_cell_4.updated_at),
                        ''
                      ) desc,
                      pay_cell_4.id desc
                    limit 1
                  ),
                  (
                    select default_pay_2.pay_cell_id
                    from default_pay as default_pay_2
                    where (
                      default_pay_2.role_id = role_2.id
                      and default_pay_2.location_id = (
                        select dataset.home_location_id
                        from dataset
                      )
                    )
                  )
                )
          ), 'null'),
          '}}'
        ) as c0,
        related_profession_1.rank as k0,
        role_2.slug as k1,
        release_3.public_id as k2
      from related_profession as related_profession_1
        join release as release_3
          on release_3.id = related_profession_1.release_id
        join role as role_2
          on role_2.id = related_profession_1.related_id
      where related_profession_1.role_id = role_1.id
      order by related_profession_1.rank asc, role_2.slug asc, release_3.public_id asc
      limit (? + 0)
    ) as page_1
  ) as c3,
  (
    select concat(
      '{"edges":[',
      string_agg(page_2.c0, ','),
      ']}'
    )
    from (
      select
        concat(
          '{"node":{"text":',
          nullif(json_quote(question_1.text), 'null'),
          ',"answer":',
          nullif(json_quote(question_1.answer), 'null'),
          ',"editorial":',
          case question_1.editorial when true then 'true' when false then 'false' else 'null' end,
          ',"answeredAt":',
          json_quote(question_1.answered_at),
          '}}'
        ) as c0,
        question_1.rank as k0,
        question_1.public_id as k1
      from question as question_1
      where question_1.role_id = role_1.id
      order by question_1.rank asc, question_1.public_id asc
      limit (? + 0)
    ) as page_2
  ) as c4,
  (
    select concat(
      '[',
      string_agg(concat(
        '{"name":',
        nullif(json_quote(source_5.name), 'null'),
        ',"publisher":',
        nullif(json_quote(source_5.publisher), 'null'),
        ',"url":',
        json_quote(source_5.url),
        ',"license":',
        coalesce(case
          when source_5.licence_name is not null then json_object('name', source_5.licence_name)
        end, 'null'),
        '}'
      ), ',' order by source_5.precedence asc, source_5.id asc),
      ']'
    )
    from source as source_5
    where exists (
      select 1 as one
      from role_source as role_source_1
      where (
        role_source_1.role_id = role_1.id
        and role_source_1.source_id = source_5.id
      )
    )
  ) as c5
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
