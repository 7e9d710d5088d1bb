<?php
/**
 * Plugin Name: Afterword
 * Description: Lets readers respond through the REST API as safely as through WordPress's own form, and puts Afterword's discussion in the place of the theme's list, which stays for whoever has no JavaScript.
 * Version: 0.1.0
 * License: MIT
 *
 * Put this file into wp-content/mu-plugins. With afterword.js and afterword-wordpress.js beside it, the theme's comments are
 * replaced by themselves; without, put <afterword-discussion adapter="wordpress" src="…/wp-json"> where you want it.
 */

defined('ABSPATH') || exit;

/**
 * For classic themes. WordPress includes the template of the comments by its file name; the filter at the end names this file, which
 * wraps the theme's own template. The theme's layout uses the classes of the outermost element, so the discussion gets them too.
 */
if (isset($GLOBALS['afterword_template'])) {
    ob_start();
    require $GLOBALS['afterword_template'];
    $afterword_list = ob_get_clean();
    preg_match('/^\s*<[a-z]+\s[^>]*?\bclass="([^"]*)"/i', $afterword_list, $afterword_found);
    echo $GLOBALS['afterword_around']($afterword_list, $afterword_found[1] ?? '');
    return;
}

/** Guests may respond by REST if they may use the form (Settings → Discussion). */
add_filter('rest_allow_anonymous_comments', static function () {
    return !get_option('comment_registration');
});

/**
 * By REST, WordPress accepts what its form does not: a date chosen by the sender, and a parent that does not exist, belongs to another
 * post, or is not approved.
 */
add_filter('rest_pre_insert_comment', static function ($comment) {
    if (is_wp_error($comment) || current_user_can('moderate_comments')) {
        return $comment;
    }
    $comment['comment_date'] = current_time('mysql');
    $comment['comment_date_gmt'] = current_time('mysql', true);
    if (!empty($comment['comment_parent'])) {
        $parent = get_comment((int) $comment['comment_parent']);
        $is_there = $parent
            && (int) $parent->comment_post_ID === (int) $comment['comment_post_ID']
            && '1' === $parent->comment_approved;
        if (!$is_there) {
            return new WP_Error('afterword_no_parent', 'There is no such comment to reply to.', ['status' => 404]);
        }
    }
    return $comment;
});

/** Everyone can read pingbacks and trackbacks on the page, but by default REST lists them for editors only. */
add_filter('rest_comment_query', static function ($query, $request) {
    if ($request->get_param('afterword')) {
        $query['type'] = '';
        $query['type__in'] = ['comment', 'pingback', 'trackback'];
    }
    $words = $request->get_param('afterword_search');
    if (is_string($words) && '' !== trim($words)) {
        $query['search'] = '';
        $query['afterword_search'] = array_slice(preg_split('/ +/', trim($words)), 0, 100);
        // WordPress keeps the ids that a query found, and does not look at this field when it compares queries.
        $query['cache_domain'] = 'afterword ' . md5($words);
    }
    return $query;
}, 10, 2);

/** Searches names and texts for all these words. By default WordPress searches e-mail addresses too, which nobody may find out. */
add_filter('comments_clauses', static function ($clauses, $query) {
    global $wpdb;
    foreach ($query->query_vars['afterword_search'] ?? [] as $word) {
        $like = '%' . $wpdb->esc_like($word) . '%';
        $clauses['where'] .= $wpdb->prepare(
            " AND ({$wpdb->comments}.comment_author LIKE %s OR {$wpdb->comments}.comment_content LIKE %s)",
            $like,
            $like
        );
    }
    return $clauses;
}, 10, 2);

/** Lets signed-in readers write under their account on this page. */
add_action('wp_head', static function () {
    if (is_user_logged_in()) {
        printf(
            '<script type="application/json" id="afterword-wordpress">%s</script>' . "\n",
            wp_json_encode(['nonce' => wp_create_nonce('wp_rest')], JSON_HEX_TAG | JSON_HEX_AMP)
        );
    }
});

if (file_exists(__DIR__ . '/afterword.js')) {
    add_action('wp_head', static function () {
        if (is_singular() && (comments_open() || get_comments_number())) {
            printf(
                '<link rel="modulepreload" href="%s">' . "\n" . '<script type="module" src="%s"></script>' . "\n",
                esc_url(plugins_url('afterword-wordpress.js', __FILE__)),
                esc_url(plugins_url('afterword.js', __FILE__))
            );
        }
    });

    /** Puts the theme's comments into the element, where they are shown until the discussion is ready. */
    $afterword_around = static function ($html, $class = '') {
        return sprintf(
            '<afterword-discussion class="%s" adapter="wordpress" src="%s" discussion-id="%d" heading="%s"%s>%s</afterword-discussion>',
            esc_attr($class),
            esc_url(untrailingslashit(rest_url())),
            get_the_ID(),
            esc_attr(wp_strip_all_tags(get_the_title())),
            comments_open() ? '' : ' closed',
            $html
        );
    };

    /** For block themes. The block may use a classic template, which is in the element already. */
    $afterword_around_block = static function ($html) use ($afterword_around) {
        return '' === trim($html) || str_contains($html, '<afterword-discussion') ? $html : $afterword_around($html);
    };
    add_filter('render_block_core/comments', $afterword_around_block);
    add_filter('render_block_core/post-comments', $afterword_around_block);

    /** For classic themes. */
    add_filter('comments_template', static function ($template) use ($afterword_around) {
        $GLOBALS['afterword_template'] = $template;
        $GLOBALS['afterword_around'] = $afterword_around;
        return __FILE__;
    }, 100);
}
