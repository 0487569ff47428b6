-- role
select (
  select concat(
    '{"edges":[',
    string_agg(page_1.c0, ',' order by page_1.k0 asc, page_1.k1 asc),
    ']}'
  )
  from (
    select
      concat(
        '{"node":{"text":',
        to_json((question_1.text)::text)::text,
        ',"answer":',
        to_json((question_1.answer)::text)::text,
        ',"editorial":',
        case question_1.editorial when true then 'true' when false then 'false' else 'null' end,
        ',"answeredAt":',
        coalesce(to_json((question_1.answered_at)::text)::text, 'null'),
        ',"evidence":',
        coalesce((
          select concat(
            '[',
            string_agg(top_1.c0, ',' order by top_1.k0 asc),
            ']'
          )
          from (
            select
              case
                when projection_1.id is not null then concat(
                  '{"__typename":"',
                  'Projection',
                  '","baseYear":',
                  projection_1.base_year,
                  ',"targetYear":',
                  projection_1.target_year,
                  ',"percentChange":',
                  coalesce(
                    cast(projection_1.change_ppm as text),
                    'null'
                  ),
                  ',"source":',
                  coalesce((
                    select concat(
                      '{"name":',
                      to_json((source_4.name)::text)::text,
                      '}'
                    )
                    from release as release_5
                      join source as source_4
                        on source_4.id = release_5.source_id
                    where release_5.id = projection_1.release_id
                  ), 'null'),
                  '}'
                )
                else case
                  when preparation_1.id is not null then concat('{"__typename":"', 'Preparation', '"}')
                  else case
                    when related_profession_1.rank is not null then concat('{"__typename":"', 'RelatedProfession', '"}')
                    else case
                      when responsibility_1.id is not null then concat(
                        '{"__typename":"',
                        'Responsibility',
                        '","text":',
                        to_json((responsibility_1.text)::text)::text,
                        ',"source":',
                        coalesce((
                          select concat(
                            '{"name":',
                            to_json((source_3.name)::text)::text,
                            '}'
                          )
                          from release as release_4
                            join source as source_3
                              on source_3.id = release_4.source_id
                          where release_4.id = responsibility_1.release_id
                        ), 'null'),
                        '}'
                      )
                      else case
                        when pay_cell_1.id is not null then concat(
                          '{"__typename":"',
                          'Salary',
                          '","location":',
                          coalesce((
                            select concat(
                              '{"name":',
                              to_json((location_1.name)::text)::text,
                              '}'
                            )
                            from location as location_1
                            where location_1.id = pay_cell_1.location_id
                          ), 'null'),
                          ',"referencePeriod":',
                          coalesce(case
                            when pay_cell_1.period_end is not null then concat(
                              '{"label":',
                              to_json((pay_cell_1.period_label)::text)::text,
                              '}'
                            )
                          end, 'null'),
                          ',"source":',
                          coalesce((
                            select concat(
                              '{"name":',
                              to_json((source_2.name)::text)::text,
                              '}'
                            )
                            from release as release_3
                              join source as source_2
                                on source_2.id = release_3.source_id
                            where release_3.id = pay_cell_1.release_id
                          ), 'null'),
                          '}'
                        )
                        else case
                          when role_skill_1.id is not null then concat(
                            '{"__typename":"',
                            'SkillRequirement',
                            '","skill":{"name":',
                            to_json((skill_1.name)::text)::text,
                            '},"source":',
                            coalesce((
                              select concat(
                                '{"name":',
                                to_json((source_1.name)::text)::text,
                                '}'
                              )
                              from release as release_2
                                join source as source_1
                                  on source_1.id = release_2.source_id
                              where release_2.id = role_skill_1.release_id
                            ), 'null'),
                            '}'
                          )
                          else 'null'
                        end
                      end
                    end
                  end
                end
              end as c0,
              question_evidence_1.rank as k0
            from question_evidence as question_evidence_1
              cross join role as role_2
              left outer join pay_cell as pay_cell_1
                on pay_cell_1.id = question_evidence_1.pay_cell_id
              left outer join projection as projection_1
                on projection_1.id = question_evidence_1.projection_id
              left outer join classification as classification_1
                on (
                  classification_1.role_id = question_1.role_id
                  and classification_1.occupation_code_id = projection_1.occupation_code_id
                )
              left outer join occupation_code as occupation_code_1
                on occupation_code_1.id = projection_1.occupation_code_id
              left outer join responsibility as responsibility_1
                on responsibility_1.id = question_evidence_1.responsibility_id
              left outer join role_skill as role_skill_1
                on role_skill_1.id = question_evidence_1.role_skill_id
              left outer join skill as skill_1
                on skill_1.id = role_skill_1.skill_id
              left outer join preparation as preparation_1
                on preparation_1.id = question_evidence_1.preparation_id
              left outer join related_profession as related_profession_1
                on (
                  related_profession_1.role_id = question_1.role_id
                  and related_profession_1.related_id = question_evidence_1.related_id
                  and related_profession_1.release_id = question_1.release_id
                )
              left outer join release as release_1
                on release_1.id = related_profession_1.release_id
              left outer join role as role_3
                on role_3.id = related_profession_1.related_id
            where (
              question_evidence_1.question_id = question_1.id
              and role_2.id = question_1.role_id
            )
            order by question_evidence_1.rank asc
            fetch next (? + 0) rows only
          ) as top_1
        ), 'null'),
        '}}'
      ) as c0,
      question_1.rank as k0,
      question_1.public_id as k1
    from question as question_1
    where question_1.role_id = role_1.id
    order by question_1.rank asc, question_1.public_id asc
    fetch next (? + 0) rows only
  ) as page_1
) as c0
from role as role_1
where role_1.id = ?;
