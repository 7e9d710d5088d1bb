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
 * A classic theme's comments, which WordPress includes by the name of a file: this one (see the end), around the theme's. The
 * theme lays them out by the classes of their outermost element, so the discussion has these too.
 */
if (isset($GLOBALS['afterword_template'])) {
    ob_start();
    require $GLOBALS['afterword_template'];
    $afterword_list = ob_get_clean();
    preg_match('/^\s*<[a-z]+\s[^>]*?\bclass="([^"]*)"/i', $afterword_list, $afterword_found);
    echo $GLOBALS['afterword_around']($afterword_list, $afterword_found[1] ?? '');
    return;
}

/** Guests may respond where they may use the form (Settings → Discussion). */
add_filter('rest_allow_anonymous_comments', static function () {
    return !get_option('comment_registration');
});

/**
 * What WordPress takes from anyone who asks by REST, and from nobody who uses its form: a date of their choosing, and a parent
 * that is not there, is another post's, or was taken down.
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

/** Pingbacks and trackbacks are on the page for everyone to read; REST keeps them to editors unless it is told. */
add_filter('rest_comment_query', static function ($query, $request) {
    if ($request->get_param('afterword')) {
        $query['type'] = '';
        $query['type__in'] = ['comment', 'pingback', 'trackback'];
    }
    return $query;
}, 10, 2);

/** Who is signed in may act as such in this page. */
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

    /** The theme's comments within the element: shown until the discussion is ready, and if it never is. */
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

    /** Block themes; their block may show a classic template, which is then in the element already. */
    $afterword_around_block = static function ($html) use ($afterword_around) {
        return '' === trim($html) || str_contains($html, '<afterword-discussion') ? $html : $afterword_around($html);
    };
    add_filter('render_block_core/comments', $afterword_around_block);
    add_filter('render_block_core/post-comments', $afterword_around_block);

    /** Classic themes. */
    add_filter('comments_template', static function ($template) use ($afterword_around) {
        $GLOBALS['afterword_template'] = $template;
        $GLOBALS['afterword_around'] = $afterword_around;
        return __FILE__;
    }, 100);
}
