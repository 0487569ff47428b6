-- role
select concat(
  '{"title":',
  nullif(json_quote(role_1.title), 'null'),
  ',"jsonLd":',
  coalesce(concat(
    '{"@context":"https://schema.org"',
    coalesce(
      (',"@graph":' || ('[' || concat(
        '{"@type":"Occupation"',
        coalesce(
          (',"identifier":' || nullif(json_quote(role_1.public_id), 'null')),
          ''
        ),
        coalesce(
          (',"name":' || nullif(json_quote(role_1.title), 'null')),
          ''
        ),
        coalesce(
          (',"description":' || nullif(json_quote(role_1.summary), 'null')),
          ''
        ),
        coalesce(
          (',"occupationalCategory":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                concat(
                  '{"@type":"CategoryCode"',
                  coalesce(
                    (',"codeValue":' || nullif(json_quote(markup_code.code), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_code.title), 'null')),
                    ''
                  ),
                  ',"inCodeSet":',
                  '{"@type":"CategoryCodeSet"',
                  coalesce(
                    (',"name":' || nullif(json_quote(case markup_code.scheme
                      when 'ESCO' then 'ESCO'
                      when 'ISCO' then 'ISCO'
                      when 'NOC' then 'NOC'
                      when 'ONET_SOC' then 'O*NET-SOC'
                      when 'SOC' then 'SOC'
                      when 'SSYK' then 'SSYK'
                      when 'UK_SOC' then 'UK SOC'
                    end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"version":' || nullif(json_quote(markup_code.scheme_version), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                ) as c0,
                markup_code.scheme as k0,
                markup_code.code as k1,
                markup_code.scheme_version as k2
              from classification as markup_link
                join occupation_code as markup_code
                  on markup_code.id = markup_link.occupation_code_id
              where (
                markup_link.role_id = role_1.id
                and markup_link.match_kind in (
                  'EXACT', 'CLOSE', 'BROAD'
                )
                and markup_link.scheme in (
                  'ESCO', 'ISCO', 'NOC', 'ONET_SOC', 'SOC', 'SSYK', 'UK_SOC'
                )
              )
              order by markup_code.scheme asc, markup_code.code asc, markup_code.scheme_version asc
              limit 20
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"occupationLocation":' || (
            select
              case markup_place.kind
                when 'COUNTRY' then concat(
                  '{"@type":"Country"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  '}'
                )
                when 'STATE' then concat(
                  '{"@type":"State"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                )
                when 'CITY' then concat(
                  '{"@type":"City"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                )
                else concat(
                  '{"@type":"AdministrativeArea"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                )
              end
            from location as markup_place
            where (
              markup_place.id = (
                select dataset.home_location_id
                from dataset
              )
              and markup_place.kind <> 'REMOTE'
            )
          )),
          ''
        ),
        coalesce(
          (',"estimatedSalary":' || (
            select coalesce(
              case
                when coalesce(
                  markup_pay.annual_p10,
                  markup_pay.annual_p25,
                  markup_pay.annual_p50,
                  markup_pay.annual_p75,
                  markup_pay.annual_p90
                ) is not null then concat(
                  '{"@type":"MonetaryAmountDistribution"',
                  ',"duration":"P1Y"',
                  coalesce(
                    (',"currency":' || nullif(json_quote(markup_pay.currency), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile10":' || nullif(json_quote(case markup_pay.annual_p10 % 100 when 0 then markup_pay.annual_p10 / 100 else markup_pay.annual_p10 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile25":' || nullif(json_quote(case markup_pay.annual_p25 % 100 when 0 then markup_pay.annual_p25 / 100 else markup_pay.annual_p25 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"median":' || nullif(json_quote(case markup_pay.annual_p50 % 100 when 0 then markup_pay.annual_p50 / 100 else markup_pay.annual_p50 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile75":' || nullif(json_quote(case markup_pay.annual_p75 % 100 when 0 then markup_pay.annual_p75 / 100 else markup_pay.annual_p75 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile90":' || nullif(json_quote(case markup_pay.annual_p90 % 100 when 0 then markup_pay.annual_p90 / 100 else markup_pay.annual_p90 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"description":' || nullif(json_quote((markup_release.attribution || coalesce(
                      (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                      ''
                    ))), 'null')),
                    ''
                  ),
                  '}'
                )
              end,
              case
                when coalesce(
                  markup_pay.hourly_p10,
                  markup_pay.hourly_p25,
                  markup_pay.hourly_p50,
                  markup_pay.hourly_p75,
                  markup_pay.hourly_p90
                ) is not null then concat(
                  '{"@type":"MonetaryAmountDistribution"',
                  ',"duration":"PT1H"',
                  coalesce(
                    (',"currency":' || nullif(json_quote(markup_pay.currency), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile10":' || nullif(json_quote(case markup_pay.hourly_p10 % 100 when 0 then markup_pay.hourly_p10 / 100 else markup_pay.hourly_p10 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile25":' || nullif(json_quote(case markup_pay.hourly_p25 % 100 when 0 then markup_pay.hourly_p25 / 100 else markup_pay.hourly_p25 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"median":' || nullif(json_quote(case markup_pay.hourly_p50 % 100 when 0 then markup_pay.hourly_p50 / 100 else markup_pay.hourly_p50 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile75":' || nullif(json_quote(case markup_pay.hourly_p75 % 100 when 0 then markup_pay.hourly_p75 / 100 else markup_pay.hourly_p75 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile90":' || nullif(json_quote(case markup_pay.hourly_p90 % 100 when 0 then markup_pay.hourly_p90 / 100 else markup_pay.hourly_p90 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"description":' || nullif(json_quote((markup_release.attribution || coalesce(
                      (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                      ''
                    ))), 'null')),
                    ''
                  ),
                  '}'
                )
              end
            )
            from default_pay as markup_answer
              join pay_cell as markup_pay
                on markup_pay.id = markup_answer.pay_cell_id
              join release as markup_release
                on markup_release.id = markup_pay.release_id
              left outer join occupation_code as markup_group
                on markup_group.id = markup_pay.occupation_code_id
            where (
              markup_answer.role_id = role_1.id
              and markup_answer.location_id = (
                select dataset.home_location_id
                from dataset
              )
            )
          )),
          ''
        ),
        coalesce(
          (',"responsibilities":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                nullif(json_quote(markup_statement.text), 'null') as c0,
                markup_statement.release_id as k0,
                markup_statement.rank as k1,
                markup_statement.id as k2
              from responsibility as markup_statement
              where markup_statement.role_id = role_1.id
              order by markup_statement.release_id asc, markup_statement.rank asc, markup_statement.id asc
              limit 20
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"skills":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                nullif(json_quote(markup_skill.name), 'null') as c0,
                case
                  when markup_need.importance_value is null then 1
                  else 0
                end as k0,
                coalesce(markup_need.importance_value, 0) as k1,
                coalesce(markup_need.in_demand, 0) as k2,
                coalesce(markup_need.hot_technology, 0) as k3,
                markup_skill.sort_name as k4,
                markup_skill.public_id as k5,
                markup_need.id as k6
              from role_skill as markup_need
                join skill as markup_skill
                  on markup_skill.id = markup_need.skill_id
              where markup_need.role_id = role_1.id
              order by
                case
                  when markup_need.importance_value is null then 1
                  else 0
                end asc,
                coalesce(markup_need.importance_value, 0) desc,
                coalesce(markup_need.in_demand, 0) desc,
                coalesce(markup_need.hot_technology, 0) desc,
                markup_skill.sort_name asc,
                markup_skill.public_id asc,
                markup_need.id asc
              limit 20
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"educationRequirements":' || nullif(json_quote((
            select markup_preparation.education
            from preparation as markup_preparation
            where markup_preparation.role_id = role_1.id
            order by markup_preparation.release_id desc
            limit 1
          )), 'null')),
          ''
        ),
        coalesce(
          (',"experienceRequirements":' || nullif(json_quote((
            select markup_preparation.experience
            from preparation as markup_preparation
            where markup_preparation.role_id = role_1.id
            order by markup_preparation.release_id desc
            limit 1
          )), 'null')),
          ''
        ),
        coalesce(
          (',"subjectOf":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                concat(
                  '{"@type":"CreativeWork"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_source.name), 'null')),
                    ''
                  ),
                  ',"publisher":',
                  '{"@type":"Organization"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_source.publisher), 'null')),
                    ''
                  ),
                  '}',
                  coalesce(
                    (',"url":' || nullif(json_quote(markup_source.url), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"license":' || nullif(json_quote(markup_source.licence_url), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"creditText":' || nullif(json_quote(markup_source.credit), 'null')),
                    ''
                  ),
                  '}'
                ) as c0,
                markup_source.precedence as k0,
                markup_source.id as k1
              from role_source as markup_source_link
                join source as markup_source
                  on markup_source.id = markup_source_link.source_id
              where markup_source_link.role_id = role_1.id
              order by markup_source.precedence asc, markup_source.id asc
              limit 20
            ) as element
          )),
          ''
        ),
        '}'
      ) || coalesce(
        (',' || (concat('{"@type":"FAQPage"', '') || ',"mainEntity":' || (
          select ('[' || string_agg(element.c0, ',') || ']')
          from (
            select
              concat(
                '{"@type":"Question"',
                coalesce(
                  (',"name":' || nullif(json_quote(markup_question.text), 'null')),
                  ''
                ),
                ',"acceptedAnswer":',
                '{"@type":"Answer"',
                coalesce(
                  (',"text":' || nullif(json_quote(markup_question.answer), 'null')),
                  ''
                ),
                '}',
                '}'
              ) as c0,
              markup_question.rank as k0,
              markup_question.public_id as k1
            from question as markup_question
            where markup_question.role_id = role_1.id
            order by markup_question.rank asc, markup_question.public_id asc
            limit 20
          ) as element
        ) || '}')),
        ''
      ) || ']')),
      ''
    ),
    '}'
  ), 'null'),
  '}'
) as c0
from role as role_1
where role_1.id = ?;
-- washington
select concat(
  '{"jsonLd":',
  coalesce(concat(
    '{"@context":"https://schema.org"',
    coalesce(
      (',"@graph":' || ('[' || concat(
        '{"@type":"Occupation"',
        coalesce(
          (',"identifier":' || nullif(json_quote(role_1.public_id), 'null')),
          ''
        ),
        coalesce(
          (',"name":' || nullif(json_quote(role_1.title), 'null')),
          ''
        ),
        coalesce(
          (',"description":' || nullif(json_quote(role_1.summary), 'null')),
          ''
        ),
        coalesce(
          (',"occupationalCategory":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                concat(
                  '{"@type":"CategoryCode"',
                  coalesce(
                    (',"codeValue":' || nullif(json_quote(markup_code.code), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_code.title), 'null')),
                    ''
                  ),
                  ',"inCodeSet":',
                  '{"@type":"CategoryCodeSet"',
                  coalesce(
                    (',"name":' || nullif(json_quote(case markup_code.scheme
                      when 'ESCO' then 'ESCO'
                      when 'ISCO' then 'ISCO'
                      when 'NOC' then 'NOC'
                      when 'ONET_SOC' then 'O*NET-SOC'
                      when 'SOC' then 'SOC'
                      when 'SSYK' then 'SSYK'
                      when 'UK_SOC' then 'UK SOC'
                    end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"version":' || nullif(json_quote(markup_code.scheme_version), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                ) as c0,
                markup_code.scheme as k0,
                markup_code.code as k1,
                markup_code.scheme_version as k2
              from classification as markup_link
                join occupation_code as markup_code
                  on markup_code.id = markup_link.occupation_code_id
              where (
                markup_link.role_id = role_1.id
                and markup_link.match_kind in (
                  'EXACT', 'CLOSE', 'BROAD'
                )
                and markup_link.scheme in (
                  'ESCO', 'ISCO', 'NOC', 'ONET_SOC', 'SOC', 'SSYK', 'UK_SOC'
                )
              )
              order by markup_code.scheme asc, markup_code.code asc, markup_code.scheme_version asc
              limit 20
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"occupationLocation":' || (
            select
              case markup_place.kind
                when 'COUNTRY' then concat(
                  '{"@type":"Country"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  '}'
                )
                when 'STATE' then concat(
                  '{"@type":"State"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                )
                when 'CITY' then concat(
                  '{"@type":"City"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                )
                else concat(
                  '{"@type":"AdministrativeArea"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_place.name), 'null')),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || nullif(json_quote(markup_place.country), 'null')),
                    ''
                  ),
                  '}',
                  '}'
                )
              end
            from location as markup_place
            where (
              markup_place.id = ?
              and markup_place.kind <> 'REMOTE'
            )
          )),
          ''
        ),
        coalesce(
          (',"estimatedSalary":' || (
            select coalesce(
              case
                when coalesce(
                  markup_pay.annual_p10,
                  markup_pay.annual_p25,
                  markup_pay.annual_p50,
                  markup_pay.annual_p75,
                  markup_pay.annual_p90
                ) is not null then concat(
                  '{"@type":"MonetaryAmountDistribution"',
                  ',"duration":"P1Y"',
                  coalesce(
                    (',"currency":' || nullif(json_quote(markup_pay.currency), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile10":' || nullif(json_quote(case markup_pay.annual_p10 % 100 when 0 then markup_pay.annual_p10 / 100 else markup_pay.annual_p10 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile25":' || nullif(json_quote(case markup_pay.annual_p25 % 100 when 0 then markup_pay.annual_p25 / 100 else markup_pay.annual_p25 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"median":' || nullif(json_quote(case markup_pay.annual_p50 % 100 when 0 then markup_pay.annual_p50 / 100 else markup_pay.annual_p50 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile75":' || nullif(json_quote(case markup_pay.annual_p75 % 100 when 0 then markup_pay.annual_p75 / 100 else markup_pay.annual_p75 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile90":' || nullif(json_quote(case markup_pay.annual_p90 % 100 when 0 then markup_pay.annual_p90 / 100 else markup_pay.annual_p90 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"description":' || nullif(json_quote((markup_release.attribution || coalesce(
                      (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                      ''
                    ))), 'null')),
                    ''
                  ),
                  '}'
                )
              end,
              case
                when coalesce(
                  markup_pay.hourly_p10,
                  markup_pay.hourly_p25,
                  markup_pay.hourly_p50,
                  markup_pay.hourly_p75,
                  markup_pay.hourly_p90
                ) is not null then concat(
                  '{"@type":"MonetaryAmountDistribution"',
                  ',"duration":"PT1H"',
                  coalesce(
                    (',"currency":' || nullif(json_quote(markup_pay.currency), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile10":' || nullif(json_quote(case markup_pay.hourly_p10 % 100 when 0 then markup_pay.hourly_p10 / 100 else markup_pay.hourly_p10 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile25":' || nullif(json_quote(case markup_pay.hourly_p25 % 100 when 0 then markup_pay.hourly_p25 / 100 else markup_pay.hourly_p25 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"median":' || nullif(json_quote(case markup_pay.hourly_p50 % 100 when 0 then markup_pay.hourly_p50 / 100 else markup_pay.hourly_p50 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile75":' || nullif(json_quote(case markup_pay.hourly_p75 % 100 when 0 then markup_pay.hourly_p75 / 100 else markup_pay.hourly_p75 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"percentile90":' || nullif(json_quote(case markup_pay.hourly_p90 % 100 when 0 then markup_pay.hourly_p90 / 100 else markup_pay.hourly_p90 / 100.0 end), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"description":' || nullif(json_quote((markup_release.attribution || coalesce(
                      (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                      ''
                    ))), 'null')),
                    ''
                  ),
                  '}'
                )
              end
            )
            from default_pay as markup_answer
              join pay_cell as markup_pay
                on markup_pay.id = markup_answer.pay_cell_id
              join release as markup_release
                on markup_release.id = markup_pay.release_id
              left outer join occupation_code as markup_group
                on markup_group.id = markup_pay.occupation_code_id
            where (
              markup_answer.role_id = role_1.id
              and markup_answer.location_id = ?
            )
          )),
          ''
        ),
        coalesce(
          (',"responsibilities":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                nullif(json_quote(markup_statement.text), 'null') as c0,
                markup_statement.release_id as k0,
                markup_statement.rank as k1,
                markup_statement.id as k2
              from responsibility as markup_statement
              where markup_statement.role_id = role_1.id
              order by markup_statement.release_id asc, markup_statement.rank asc, markup_statement.id asc
              limit 20
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"skills":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                nullif(json_quote(markup_skill.name), 'null') as c0,
                case
                  when markup_need.importance_value is null then 1
                  else 0
                end as k0,
                coalesce(markup_need.importance_value, 0) as k1,
                coalesce(markup_need.in_demand, 0) as k2,
                coalesce(markup_need.hot_technology, 0) as k3,
                markup_skill.sort_name as k4,
                markup_skill.public_id as k5,
                markup_need.id as k6
              from role_skill as markup_need
                join skill as markup_skill
                  on markup_skill.id = markup_need.skill_id
              where markup_need.role_id = role_1.id
              order by
                case
                  when markup_need.importance_value is null then 1
                  else 0
                end asc,
                coalesce(markup_need.importance_value, 0) desc,
                coalesce(markup_need.in_demand, 0) desc,
                coalesce(markup_need.hot_technology, 0) desc,
                markup_skill.sort_name asc,
                markup_skill.public_id asc,
                markup_need.id asc
              limit 20
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"educationRequirements":' || nullif(json_quote((
            select markup_preparation.education
            from preparation as markup_preparation
            where markup_preparation.role_id = role_1.id
            order by markup_preparation.release_id desc
            limit 1
          )), 'null')),
          ''
        ),
        coalesce(
          (',"experienceRequirements":' || nullif(json_quote((
            select markup_preparation.experience
            from preparation as markup_preparation
            where markup_preparation.role_id = role_1.id
            order by markup_preparation.release_id desc
            limit 1
          )), 'null')),
          ''
        ),
        coalesce(
          (',"subjectOf":' || (
            select ('[' || string_agg(element.c0, ',') || ']')
            from (
              select
                concat(
                  '{"@type":"CreativeWork"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_source.name), 'null')),
                    ''
                  ),
                  ',"publisher":',
                  '{"@type":"Organization"',
                  coalesce(
                    (',"name":' || nullif(json_quote(markup_source.publisher), 'null')),
                    ''
                  ),
                  '}',
                  coalesce(
                    (',"url":' || nullif(json_quote(markup_source.url), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"license":' || nullif(json_quote(markup_source.licence_url), 'null')),
                    ''
                  ),
                  coalesce(
                    (',"creditText":' || nullif(json_quote(markup_source.credit), 'null')),
                    ''
                  ),
                  '}'
                ) as c0,
                markup_source.precedence as k0,
                markup_source.id as k1
              from role_source as markup_source_link
                join source as markup_source
                  on markup_source.id = markup_source_link.source_id
              where markup_source_link.role_id = role_1.id
              order by markup_source.precedence asc, markup_source.id asc
              limit 20
            ) as element
          )),
          ''
        ),
        '}'
      ) || coalesce(
        (',' || (concat('{"@type":"FAQPage"', '') || ',"mainEntity":' || (
          select ('[' || string_agg(element.c0, ',') || ']')
          from (
            select
              concat(
                '{"@type":"Question"',
                coalesce(
                  (',"name":' || nullif(json_quote(markup_question.text), 'null')),
                  ''
                ),
                ',"acceptedAnswer":',
                '{"@type":"Answer"',
                coalesce(
                  (',"text":' || nullif(json_quote(markup_question.answer), 'null')),
                  ''
                ),
                '}',
                '}'
              ) as c0,
              markup_question.rank as k0,
              markup_question.public_id as k1
            from question as markup_question
            where markup_question.role_id = role_1.id
            order by markup_question.rank asc, markup_question.public_id asc
            limit 20
          ) as element
        ) || '}')),
        ''
      ) || ']')),
      ''
    ),
    '}'
  ), 'null'),
  '}'
) as c0
from role as role_1
where role_1.id = ?;
