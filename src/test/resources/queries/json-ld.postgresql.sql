-- role
select
  role_1.title as c0,
  concat(
    '{"@context":"https://schema.org"',
    coalesce(
      (',"@graph":' || ('[' || concat(
        '{"@type":"Occupation"',
        coalesce(
          (',"identifier":' || to_json((role_1.public_id)::text)::text),
          ''
        ),
        coalesce(
          (',"name":' || to_json((role_1.title)::text)::text),
          ''
        ),
        coalesce(
          (',"description":' || to_json((role_1.summary)::text)::text),
          ''
        ),
        coalesce(
          (',"occupationalCategory":' || (
            select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc, element.k2 asc) || ']')
            from (
              select
                concat(
                  '{"@type":"CategoryCode"',
                  coalesce(
                    (',"codeValue":' || to_json((markup_code.code)::text)::text),
                    ''
                  ),
                  coalesce(
                    (',"name":' || to_json((markup_code.title)::text)::text),
                    ''
                  ),
                  ',"inCodeSet":',
                  '{"@type":"CategoryCodeSet"',
                  coalesce(
                    (',"name":' || to_json((case markup_code.scheme
                      when 'ESCO' then 'ESCO'
                      when 'ISCO' then 'ISCO'
                      when 'NOC' then 'NOC'
                      when 'ONET_SOC' then 'O*NET-SOC'
                      when 'SOC' then 'SOC'
                      when 'SSYK' then 'SSYK'
                      when 'UK_SOC' then 'UK SOC'
                    end)::text)::text),
                    ''
                  ),
                  coalesce(
                    (',"version":' || to_json((markup_code.scheme_version)::text)::text),
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
              fetch next 20 rows only
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
                    (',"name":' || to_json((markup_place.name)::text)::text),
                    ''
                  ),
                  '}'
                )
                when 'STATE' then concat(
                  '{"@type":"State"',
                  coalesce(
                    (',"name":' || to_json((markup_place.name)::text)::text),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || to_json((markup_place.country)::text)::text),
                    ''
                  ),
                  '}',
                  '}'
                )
                when 'CITY' then concat(
                  '{"@type":"City"',
                  coalesce(
                    (',"name":' || to_json((markup_place.name)::text)::text),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || to_json((markup_place.country)::text)::text),
                    ''
                  ),
                  '}',
                  '}'
                )
                else concat(
                  '{"@type":"AdministrativeArea"',
                  coalesce(
                    (',"name":' || to_json((markup_place.name)::text)::text),
                    ''
                  ),
                  ',"address":',
                  '{"@type":"PostalAddress"',
                  coalesce(
                    (',"addressCountry":' || to_json((markup_place.country)::text)::text),
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
                    (',"currency":' || to_json((markup_pay.currency)::text)::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile10":' || to_json(trim_scale(markup_pay.annual_p10 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile25":' || to_json(trim_scale(markup_pay.annual_p25 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"median":' || to_json(trim_scale(markup_pay.annual_p50 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile75":' || to_json(trim_scale(markup_pay.annual_p75 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile90":' || to_json(trim_scale(markup_pay.annual_p90 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"description":' || to_json(((markup_release.attribution || coalesce(
                      (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                      ''
                    )))::text)::text),
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
                    (',"currency":' || to_json((markup_pay.currency)::text)::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile10":' || to_json(trim_scale(markup_pay.hourly_p10 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile25":' || to_json(trim_scale(markup_pay.hourly_p25 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"median":' || to_json(trim_scale(markup_pay.hourly_p50 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile75":' || to_json(trim_scale(markup_pay.hourly_p75 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"percentile90":' || to_json(trim_scale(markup_pay.hourly_p90 * 0.01))::text),
                    ''
                  ),
                  coalesce(
                    (',"description":' || to_json(((markup_release.attribution || coalesce(
                      (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                      ''
                    )))::text)::text),
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
            select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc, element.k2 asc) || ']')
            from (
              select
                to_json((markup_statement.text)::text)::text as c0,
                markup_statement.release_id as k0,
                markup_statement.rank as k1,
                markup_statement.id as k2
              from responsibility as markup_statement
              where markup_statement.role_id = role_1.id
              order by markup_statement.release_id asc, markup_statement.rank asc, markup_statement.id asc
              fetch next 20 rows only
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"skills":' || (
            select ('[' || string_agg(element.c0, ',' order by 
              element.k0 asc,
              element.k1 desc,
              element.k2 desc,
              element.k3 desc,
              element.k4 asc,
              element.k5 asc,
              element.k6 asc
            ) || ']')
            from (
              select
                to_json((markup_skill.name)::text)::text as c0,
                case
                  when markup_need.importance_value is null then 1
                  else 0
                end as k0,
                coalesce(markup_need.importance_value, 0) as k1,
                coalesce(markup_need.in_demand, false) as k2,
                coalesce(markup_need.hot_technology, false) as k3,
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
                coalesce(markup_need.in_demand, false) desc,
                coalesce(markup_need.hot_technology, false) desc,
                markup_skill.sort_name asc,
                markup_skill.public_id asc,
                markup_need.id asc
              fetch next 20 rows only
            ) as element
          )),
          ''
        ),
        coalesce(
          (',"educationRequirements":' || to_json(((
            select markup_preparation.education
            from preparation as markup_preparation
            where markup_preparation.role_id = role_1.id
            order by markup_preparation.release_id desc
            fetch next 1 rows only
          ))::text)::text),
          ''
        ),
        coalesce(
          (',"experienceRequirements":' || to_json(((
            select markup_preparation.experience
            from preparation as markup_preparation
            where markup_preparation.role_id = role_1.id
            order by markup_preparation.release_id desc
            fetch next 1 rows only
          ))::text)::text),
          ''
        ),
        coalesce(
          (',"subjectOf":' || (
            select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc) || ']')
            from (
              select
                concat(
                  '{"@type":"CreativeWork"',
                  coalesce(
                    (',"name":' || to_json((markup_source.name)::text)::text),
                    ''
                  ),
                  ',"publisher":',
                  '{"@type":"Organization"',
                  coalesce(
                    (',"name":' || to_json((markup_source.publisher)::text)::text),
                    ''
                  ),
                  '}',
                  coalesce(
                    (',"url":' || to_json((markup_source.url)::text)::text),
                    ''
                  ),
                  coalesce(
                    (',"license":' || to_json((markup_source.licence_url)::text)::text),
                    ''
                  ),
                  coalesce(
                    (',"creditText":' || to_json((markup_source.credit)::text)::text),
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
              fetch next 20 rows only
            ) as element
          )),
          ''
        ),
        '}'
      ) || coalesce(
        (',' || (concat('{"@type":"FAQPage"', '') || ',"mainEntity":' || (
          select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc) || ']')
          from (
            select
              concat(
                '{"@type":"Question"',
                coalesce(
                  (',"name":' || to_json((markup_question.text)::text)::text),
                  ''
                ),
                ',"acceptedAnswer":',
                '{"@type":"Answer"',
                coalesce(
                  (',"text":' || to_json((markup_question.answer)::text)::text),
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
            fetch next 20 rows only
          ) as element
        ) || '}')),
        ''
      ) || ']')),
      ''
    ),
    '}'
  ) as c1
from role as role_1
where role_1.id = ?;
-- washington
select concat(
  '{"@context":"https://schema.org"',
  coalesce(
    (',"@graph":' || ('[' || concat(
      '{"@type":"Occupation"',
      coalesce(
        (',"identifier":' || to_json((role_1.public_id)::text)::text),
        ''
      ),
      coalesce(
        (',"name":' || to_json((role_1.title)::text)::text),
        ''
      ),
      coalesce(
        (',"description":' || to_json((role_1.summary)::text)::text),
        ''
      ),
      coalesce(
        (',"occupationalCategory":' || (
          select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc, element.k2 asc) || ']')
          from (
            select
              concat(
                '{"@type":"CategoryCode"',
                coalesce(
                  (',"codeValue":' || to_json((markup_code.code)::text)::text),
                  ''
                ),
                coalesce(
                  (',"name":' || to_json((markup_code.title)::text)::text),
                  ''
                ),
                ',"inCodeSet":',
                '{"@type":"CategoryCodeSet"',
                coalesce(
                  (',"name":' || to_json((case markup_code.scheme
                    when 'ESCO' then 'ESCO'
                    when 'ISCO' then 'ISCO'
                    when 'NOC' then 'NOC'
                    when 'ONET_SOC' then 'O*NET-SOC'
                    when 'SOC' then 'SOC'
                    when 'SSYK' then 'SSYK'
                    when 'UK_SOC' then 'UK SOC'
                  end)::text)::text),
                  ''
                ),
                coalesce(
                  (',"version":' || to_json((markup_code.scheme_version)::text)::text),
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
            fetch next 20 rows only
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
                  (',"name":' || to_json((markup_place.name)::text)::text),
                  ''
                ),
                '}'
              )
              when 'STATE' then concat(
                '{"@type":"State"',
                coalesce(
                  (',"name":' || to_json((markup_place.name)::text)::text),
                  ''
                ),
                ',"address":',
                '{"@type":"PostalAddress"',
                coalesce(
                  (',"addressCountry":' || to_json((markup_place.country)::text)::text),
                  ''
                ),
                '}',
                '}'
              )
              when 'CITY' then concat(
                '{"@type":"City"',
                coalesce(
                  (',"name":' || to_json((markup_place.name)::text)::text),
                  ''
                ),
                ',"address":',
                '{"@type":"PostalAddress"',
                coalesce(
                  (',"addressCountry":' || to_json((markup_place.country)::text)::text),
                  ''
                ),
                '}',
                '}'
              )
              else concat(
                '{"@type":"AdministrativeArea"',
                coalesce(
                  (',"name":' || to_json((markup_place.name)::text)::text),
                  ''
                ),
                ',"address":',
                '{"@type":"PostalAddress"',
                coalesce(
                  (',"addressCountry":' || to_json((markup_place.country)::text)::text),
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
                  (',"currency":' || to_json((markup_pay.currency)::text)::text),
                  ''
                ),
                coalesce(
                  (',"percentile10":' || to_json(trim_scale(markup_pay.annual_p10 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"percentile25":' || to_json(trim_scale(markup_pay.annual_p25 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"median":' || to_json(trim_scale(markup_pay.annual_p50 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"percentile75":' || to_json(trim_scale(markup_pay.annual_p75 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"percentile90":' || to_json(trim_scale(markup_pay.annual_p90 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"description":' || to_json(((markup_release.attribution || coalesce(
                    (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                    ''
                  )))::text)::text),
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
                  (',"currency":' || to_json((markup_pay.currency)::text)::text),
                  ''
                ),
                coalesce(
                  (',"percentile10":' || to_json(trim_scale(markup_pay.hourly_p10 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"percentile25":' || to_json(trim_scale(markup_pay.hourly_p25 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"median":' || to_json(trim_scale(markup_pay.hourly_p50 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"percentile75":' || to_json(trim_scale(markup_pay.hourly_p75 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"percentile90":' || to_json(trim_scale(markup_pay.hourly_p90 * 0.01))::text),
                  ''
                ),
                coalesce(
                  (',"description":' || to_json(((markup_release.attribution || coalesce(
                    (((' Measured for ' || markup_group.title) || ' (') || markup_group.code || ').'),
                    ''
                  )))::text)::text),
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
          select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc, element.k2 asc) || ']')
          from (
            select
              to_json((markup_statement.text)::text)::text as c0,
              markup_statement.release_id as k0,
              markup_statement.rank as k1,
              markup_statement.id as k2
            from responsibility as markup_statement
            where markup_statement.role_id = role_1.id
            order by markup_statement.release_id asc, markup_statement.rank asc, markup_statement.id asc
            fetch next 20 rows only
          ) as element
        )),
        ''
      ),
      coalesce(
        (',"skills":' || (
          select ('[' || string_agg(element.c0, ',' order by 
            element.k0 asc,
            element.k1 desc,
            element.k2 desc,
            element.k3 desc,
            element.k4 asc,
            element.k5 asc,
            element.k6 asc
          ) || ']')
          from (
            select
              to_json((markup_skill.name)::text)::text as c0,
              case
                when markup_need.importance_value is null then 1
                else 0
              end as k0,
              coalesce(markup_need.importance_value, 0) as k1,
              coalesce(markup_need.in_demand, false) as k2,
              coalesce(markup_need.hot_technology, false) as k3,
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
              coalesce(markup_need.in_demand, false) desc,
              coalesce(markup_need.hot_technology, false) desc,
              markup_skill.sort_name asc,
              markup_skill.public_id asc,
              markup_need.id asc
            fetch next 20 rows only
          ) as element
        )),
        ''
      ),
      coalesce(
        (',"educationRequirements":' || to_json(((
          select markup_preparation.education
          from preparation as markup_preparation
          where markup_preparation.role_id = role_1.id
          order by markup_preparation.release_id desc
          fetch next 1 rows only
        ))::text)::text),
        ''
      ),
      coalesce(
        (',"experienceRequirements":' || to_json(((
          select markup_preparation.experience
          from preparation as markup_preparation
          where markup_preparation.role_id = role_1.id
          order by markup_preparation.release_id desc
          fetch next 1 rows only
        ))::text)::text),
        ''
      ),
      coalesce(
        (',"subjectOf":' || (
          select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc) || ']')
          from (
            select
              concat(
                '{"@type":"CreativeWork"',
                coalesce(
                  (',"name":' || to_json((markup_source.name)::text)::text),
                  ''
                ),
                ',"publisher":',
                '{"@type":"Organization"',
                coalesce(
                  (',"name":' || to_json((markup_source.publisher)::text)::text),
                  ''
                ),
                '}',
                coalesce(
                  (',"url":' || to_json((markup_source.url)::text)::text),
                  ''
                ),
                coalesce(
                  (',"license":' || to_json((markup_source.licence_url)::text)::text),
                  ''
                ),
                coalesce(
                  (',"creditText":' || to_json((markup_source.credit)::text)::text),
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
            fetch next 20 rows only
          ) as element
        )),
        ''
      ),
      '}'
    ) || coalesce(
      (',' || (concat('{"@type":"FAQPage"', '') || ',"mainEntity":' || (
        select ('[' || string_agg(element.c0, ',' order by element.k0 asc, element.k1 asc) || ']')
        from (
          select
            concat(
              '{"@type":"Question"',
              coalesce(
                (',"name":' || to_json((markup_question.text)::text)::text),
                ''
              ),
              ',"acceptedAnswer":',
              '{"@type":"Answer"',
              coalesce(
                (',"text":' || to_json((markup_question.answer)::text)::text),
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
          fetch next 20 rows only
        ) as element
      ) || '}')),
      ''
    ) || ']')),
    ''
  ),
  '}'
) as c0
from role as role_1
where role_1.id = ?;
